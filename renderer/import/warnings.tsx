import type { ImportWarning } from "#shared/schedule.ts";
import { counted } from "./import-words.ts";
import styles from "./warnings.module.css";

/** What is worth knowing about the schedule and does not stop its import, folded. */
export function Warnings({ warnings }: { warnings: readonly ImportWarning[] }) {
  if (warnings.length === 0) return null;
  const same = Map.groupBy(warnings, ({ message }) => message);
  return (
    <details className={styles["warnings"]}>
      <summary className={styles["summary"]}>{counted(warnings.length, "warning")}</summary>
      <ul className={styles["list"]}>
        {Array.from(same, ([key, alike]) => (
          <li key={key}>
            {alike[0]?.message} <span className={styles["where"]}>{whereInWords(alike)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const PLACES = 3;

/** `line 120, line 340, line 360 and 12 more`; nothing where the message says it already. */
function whereInWords(alike: readonly ImportWarning[]): string {
  const places = alike.flatMap(({ where, message }) =>
    where === null || message.includes(where) ? [] : where,
  );
  const shown = places.slice(0, PLACES).join(", ");
  return places.length > PLACES ? `${shown} and ${places.length - PLACES} more` : shown;
}
