import { memo } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import type { Entry } from "./entry.ts";
import { rowInWords, standingWords } from "./entry-words.ts";
import { lengthWords } from "./length-words.ts";
import { Marks, PlanMark } from "./marks.tsx";
import styles from "./programme-row.module.css";
import { TrackMark } from "./track-mark.tsx";
import type { TrackMarking } from "./tracks.ts";

interface ProgrammeRowProps {
  entry: Entry;
  /** Undefined for a session without a track. */
  track: TrackMarking | undefined;
  /** Titles of planned sessions at the same time; null where there are none. */
  overlaps: string | null;
  /** Where its top edge stands in the list, and how high it is. */
  top: number;
  height: number;
  isActive: boolean;
  isOpen: boolean;
  position: number;
  count: number;
}

export const optionId = (sessionId: string): string => `programme-${sessionId}`;

/**
 * A session of the list. Clicks are heard by the list, so a row costs nothing but its drawing. Its label begins with the title
 * and says all that is drawn, in words; the drawing itself is not read.
 */
export const ProgrammeRow = memo(function ProgrammeRow(props: ProgrammeRowProps) {
  const { entry, track, overlaps, top, height, isActive, isOpen, position, count } = props;
  const { row } = entry;
  const standing = standingWords(entry);
  return (
    <div
      role="option"
      id={optionId(row.id)}
      aria-label={rowInWords(entry, overlaps)}
      aria-selected={isOpen}
      aria-setsize={count}
      aria-posinset={position}
      data-session={row.id}
      data-kind={row.kind}
      data-status={row.status}
      data-active={isActive || undefined}
      tabIndex={-1}
      className={styles["row"]}
      style={{ top, height }}
    >
      <span
        aria-hidden="true"
        className={classNames(styles["plan"], !row.plan && styles["free"])}
        data-cycle
      >
        <PlanMark plan={row.plan ?? "backup"} />
      </span>
      <span aria-hidden="true" className={styles["title"]} title={row.title}>
        {row.title}
      </span>{" "}
      <span aria-hidden="true" className={styles["under"]}>
        {track !== undefined && (
          <span title={row.track ?? undefined} className={styles["track"]}>
            <TrackMark mark={track} />
          </span>
        )}
        {standing !== null && (
          <span className={row.status === "scheduled" ? styles["kind"] : styles["off"]}>
            {standing}
          </span>
        )}{" "}
        <span className={styles["people"]}>{entry.people}</span> <Marks row={row} />{" "}
        {row.room && <span className={styles["room"]}>{row.room}</span>}{" "}
        {entry.length > 0 && <span className={styles["length"]}>{lengthWords(entry.length)}</span>}{" "}
        {overlaps && (
          <span className={styles["overlaps"]} title={`Overlaps with ${overlaps}`}>
            Overlaps
          </span>
        )}
      </span>
    </div>
  );
});
