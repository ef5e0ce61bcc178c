import { spanInWords } from "#shared/span-words.ts";
import type { Entry } from "./entry.ts";
import styles from "./background-strip.module.css";

interface BackgroundStripProps {
  entries: readonly Entry[];
  openId: string | null;
  onOpen: (entry: Entry) => void;
}

/** What goes on for most of the day, above the grid: registration, an exhibition, the hack room. */
export function BackgroundStrip({ entries, openId, onOpen }: BackgroundStripProps) {
  if (entries.length === 0) return null;
  return (
    <ul aria-label="All day" className={styles["strip"]}>
      {entries.map((entry) => (
        <li key={entry.row.id}>
          <button
            type="button"
            className={styles["item"]}
            aria-pressed={entry.row.id === openId}
            title={entry.row.title}
            onClick={() => onOpen(entry)}
          >
            <span className={styles["time"]}>{spanInWords(entry.row)}</span>
            <span className={styles["title"]}>{entry.row.title}</span>
            {entry.row.room && <span className={styles["time"]}>{entry.row.room}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
