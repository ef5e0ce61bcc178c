import { keyGroups } from "./key-groups.ts";
import styles from "./key-tables.module.css";

/** What keys do, by where they are pressed. */
export function KeyTables() {
  return (
    <div className={styles["groups"]}>
      {keyGroups().map(({ place, keys }) => (
        <section key={place} className={styles["group"]}>
          <h3 className={styles["place"]}>{place}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key} className={styles["key"]}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
