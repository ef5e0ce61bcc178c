import { useMemo } from "react";
import { createEventClock } from "#shared/event-time.ts";
import type { GridLayout } from "./grid-layout.ts";
import { gridMeasures } from "./grid-measures.ts";
import styles from "./grid-scale.module.css";
import type { ShownPart } from "#renderer/ui/shown-part.ts";

const HOUR = 3_600_000;

interface GridScaleProps {
  layout: GridLayout;
  /** The event's, for the hours at the side. */
  zone: string;
  edges: readonly number[];
  seen: ShownPart;
  /** Minutes from the grid's first; null when the present is not on it. */
  nowAt: number | null;
}

/** The rooms above and the times at the side, both staying in view, the lines of the hours, and the present. */
export function GridScale({ layout, zone, edges, seen, nowAt }: GridScaleProps) {
  const { columns, from, to, startsAt } = layout;
  const width = edges.at(-1) ?? 0;
  const hours = useMemo(() => {
    const clock = createEventClock(zone, 0);
    return Array.from({ length: (to - from) / 60 + 1 }, (_, at) => ({
      top: at * 60 * gridMeasures.minute,
      time: clock.format(startsAt + at * HOUR).slice(11, 16),
    }));
  }, [zone, from, to, startsAt]);
  return (
    <>
      <div
        role="presentation"
        className={styles["rooms"]}
        style={{ width: width + gridMeasures.side }}
      >
        <span className={styles["corner"]} />
        {columns.map(({ room }, at) => {
          const left = edges[at] ?? 0;
          const right = edges[at + 1] ?? left;
          if (left > seen.right || right < seen.left) return null;
          return (
            <span
              key={room ?? ""}
              title={room ?? undefined}
              className={styles["room"]}
              style={{ left: left + gridMeasures.side, width: right - left }}
            >
              {room ?? "No room"}
            </span>
          );
        })}
      </div>
      <div role="presentation" className={styles["times"]}>
        <span className={styles["ground"]} style={{ height: (to - from) * gridMeasures.minute }} />
        {hours.map(({ top, time }) => (
          <span key={top} className={styles["time"]} style={{ top }}>
            {time}
          </span>
        ))}
        {nowAt !== null && (
          <span className={styles["now"]} style={{ top: nowAt * gridMeasures.minute }}>
            Now
          </span>
        )}
      </div>
    </>
  );
}
