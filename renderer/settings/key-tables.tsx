import type { KeyGroup } from "./key-groups.ts";
import styles from "./key-tables.module.css";

/** Keys and what they do, a table a group. */
export function KeyTables({ groups }: { groups: readonly KeyGroup[] }) {
  return (
    <div className={styles["groups"]}>
      {groups.map(({ place, keys }) => (
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
