import type { SessionRow } from "#shared/session.ts";
import { spanInWords } from "#shared/span-words.ts";
import styles from "./overlaps.module.css";

interface OverlapsProps {
  /** Planned sessions at the same time. */
  sessions: readonly SessionRow[];
  onOpenSession: (sessionId: string) => void;
}

/** More would push the note away. */
const MOST = 3;

/** What else is planned while a planned session takes place. Nothing where there is nothing. */
export function Overlaps({ sessions, onOpenSession }: OverlapsProps) {
  if (sessions.length === 0) return null;
  return (
    <p className={styles["overlaps"]}>
      Overlaps with{" "}
      {sessions.slice(0, MOST).map((other) => (
        <span key={other.id} className={styles["other"]}>
          <button type="button" className={styles["open"]} onClick={() => onOpenSession(other.id)}>
            <bdi>{other.title}</bdi>
          </button>
          , <span className={styles["time"]}>{spanInWords(other)}</span>
        </span>
      ))}
      {sessions.length > MOST && ` and ${sessions.length - MOST} more`}
    </p>
  );
}
