import type { Entry } from "./entry.ts";
import { laptopTime } from "./present.ts";
import styles from "./time-heading.module.css";

interface TimeHeadingProps {
  /** The first session that starts then. */
  first: Entry;
  top: number;
}

/** The time under which sessions stand, in the event's zone; the laptop's behind it where the two differ. */
export function TimeHeading({ first, top }: TimeHeadingProps) {
  const here = laptopTime(first.row.startsAt);
  const isNextDay = first.row.startsAt.slice(0, 10) !== first.row.day;
  return (
    <div
      role="presentation"
      className={styles["heading"]}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className={styles["time"]}>{first.from}</span>
      {isNextDay && <span className={styles["here"]}>next day</span>}
      {here && <span className={styles["here"]}>{here} here</span>}
      <span className={styles["line"]} />
    </div>
  );
}

export function NowLine({ top }: { top: number }) {
  return (
    <div
      role="presentation"
      className={styles["now"]}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span>Now</span>
    </div>
  );
}
