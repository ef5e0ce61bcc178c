import type { GridLayout } from "./grid-layout.ts";
import { gridMeasures } from "./grid-measures.ts";
import styles from "./grid-scale.module.css";
import type { ShownPart } from "#renderer/ui/shown-part.ts";

interface GridScaleProps {
  layout: GridLayout;
  edges: readonly number[];
  seen: ShownPart;
  /** Minutes from the grid's first; null when the present is not on it. */
  nowAt: number | null;
}

/** The rooms above and the times at the side, both staying in view, the lines of the hours, and the present. */
export function GridScale({ layout, edges, seen, nowAt }: GridScaleProps) {
  const { columns, from, to } = layout;
  const width = edges.at(-1) ?? 0;
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, at) => from + at * 60);
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
        {hours.map((minute) => (
          <span
            key={minute}
            className={styles["time"]}
            style={{ top: (minute - from) * gridMeasures.minute }}
          >
            {String(Math.floor(minute / 60) % 24).padStart(2, "0")}:00
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
