import type { Attendance, Plan, SessionRow } from "#shared/session.ts";
import { attendanceWords } from "#shared/session-words.ts";
import styles from "./marks.module.css";

const BOOKMARK = "M3 1.5h8v12L7 10.2L3 13.5z";

const ATTENDANCE: Record<Attendance, string> = {
  attended: "M2.5 7.5l3 3l6-7",
  "left-early": "M2.5 7.5l3 3l2-2.4",
  skipped: "M3 7h8",
  "watch-later": "M4 2.5v9l7-4.5z",
  watched: "M4 2.5v9l7-4.5zM12.5 2.5v9",
};

/** A bookmark: full for must, half for maybe, an outline for backup, nothing when not planned. */
export function PlanMark({ plan }: { plan: Plan | null }) {
  if (plan === null) return null;
  return (
    <svg viewBox="0 0 14 15" className={styles["plan"]} data-plan={plan} aria-hidden>
      {plan === "must" && <path d={BOOKMARK} className={styles["full"]} />}
      {plan === "maybe" && <path d="M3 1.5h4v8.7L3 13.5z" className={styles["full"]} />}
      <path d={BOOKMARK} />
    </svg>
  );
}

/** What the person left on a session: note, attendance, stars. Nothing where there is nothing. */
export function Marks({ row }: { row: SessionRow }) {
  if (!row.hasNote && !row.attendance && !row.rating) return null;
  return (
    <span className={styles["marks"]}>
      {row.hasNote && (
        <Mark words="Has a note" path="M2 12l.7-3L9.8 1.9l2.3 2.3L5 11.3zM8.3 3.4l2.3 2.3" />
      )}
      {row.attendance && (
        <Mark words={attendanceWords[row.attendance]} path={ATTENDANCE[row.attendance]} />
      )}
      {row.rating && (
        <span className={styles["stars"]} title={`Rated ${row.rating}`}>
          {"★".repeat(row.rating)}
        </span>
      )}
    </span>
  );
}

/** Its words are a tooltip: as the picture's own title they would count as words that are drawn. */
function Mark({ words, path }: { words: string; path: string }) {
  return (
    <span title={words} className={styles["sign"]}>
      <svg viewBox="0 0 14 14" className={styles["mark"]} aria-hidden>
        <path d={path} />
      </svg>
    </span>
  );
}
