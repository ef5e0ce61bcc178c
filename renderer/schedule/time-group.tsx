import type { ReactNode } from "react";
import type { ListGroup } from "./list-layout.ts";
import { laptopTime } from "./present.ts";
import styles from "./time-group.module.css";

/**
 * The sessions that start at one time. The heading stays in view while they are scrolled through: the time in the
 * event's zone, the laptop's behind it where the two differ.
 */
export function TimeGroup({ group, children }: { group: ListGroup; children: ReactNode }) {
  const { row } = group.first;
  const from = group.isAllDay ? "All day" : group.first.from;
  const here = group.isAllDay ? null : laptopTime(row.startsAt);
  const isNextDay = row.startsAt.slice(0, 10) !== row.day;
  return (
    <div
      role="group"
      aria-label={from}
      className={styles["group"]}
      style={{ top: group.top, height: group.height }}
    >
      <div role="presentation" className={styles["heading"]}>
        <span className={styles["time"]}>{from}</span>
        {isNextDay && <span className={styles["here"]}>next day</span>}
        {group.clockChange && <span className={styles["here"]}>{group.clockChange}</span>}
        {here && <span className={styles["here"]}>{here} here</span>}
      </div>
      {children}
    </div>
  );
}

export function NowLine({ top }: { top: number }) {
  return (
    <div role="presentation" className={styles["now"]} style={{ top }}>
      Now
    </div>
  );
}
