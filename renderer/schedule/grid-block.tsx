import { sessionKindWords } from "#shared/session-words.ts";
import { memo } from "react";
import { spanInWords } from "#shared/span-words.ts";
import type { Entry } from "./entry.ts";
import { blockInWords, standingWords } from "./entry-words.ts";
import styles from "./grid-block.module.css";
import { PlanMark } from "./marks.tsx";
import { optionId } from "./programme-row.tsx";
import { TrackMark } from "./track-mark.tsx";
import type { TrackMarking } from "./tracks.ts";

interface GridBlockProps {
  entry: Entry;
  track: TrackMarking | undefined;
  left: number;
  top: number;
  width: number;
  height: number;
  isActive: boolean;
  isOpen: boolean;
}

/** From this height on (pixels) there is room for the names under the title. */
const TALL = 76;

/** A session in the grid. Clicks are heard by the grid. Its label says all that is drawn, which is not read. */
export const GridBlockView = memo(function GridBlockView(props: GridBlockProps) {
  const { entry, track, left, top, width, height, isActive, isOpen } = props;
  const { row } = entry;
  const lines = Math.max(1, Math.floor((height - 8 - (height >= TALL ? 18 : 0)) / 17));
  const isOff = row.status !== "scheduled";
  return (
    <div
      role="option"
      id={optionId(row.id)}
      aria-label={blockInWords(entry)}
      aria-selected={isOpen}
      data-session={row.id}
      data-kind={row.kind}
      data-off={isOff || undefined}
      data-mine={entry.isMine || undefined}
      data-active={isActive || undefined}
      tabIndex={-1}
      title={`${spanInWords(row)} ${row.title}`}
      className={styles["block"]}
      style={{ left, top, width: width - 4, height: height - 2 }}
    >
      <span aria-hidden="true" className={styles["title"]} style={{ WebkitLineClamp: lines }}>
        {row.plan && <PlanMark plan={row.plan} />}
        {track !== undefined && <TrackMark mark={track} />} {row.title}
      </span>{" "}
      {height >= TALL && (
        <span aria-hidden="true" className={styles["people"]}>
          {isOff ? standingWords(entry) : entry.people || sessionKindWords[row.kind]}
        </span>
      )}
    </div>
  );
});
