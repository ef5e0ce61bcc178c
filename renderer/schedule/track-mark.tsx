import styles from "./track-mark.module.css";
import type { TrackMarking } from "./tracks.ts";

/** Shapes, so that tracks differ without colour as well. */
const SHAPES = [
  "M5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10z",
  "M.5.5h9v9h-9z",
  "M5 .3L10 9.5H0z",
  "M5 0l5 5l-5 5l-5-5z",
  "M5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10zm0 2.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8z",
  "M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4z",
  "M0 .5h10L5 9.7z",
  "M.5.5h9v9h-9zm2.5 2.5v4h4v-4z",
] as const;

/** The track's name stands beside it or is read out with its session. */
export function TrackMark({ mark }: { mark: TrackMarking }) {
  return (
    <svg
      viewBox="0 0 10 10"
      className={styles["mark"]}
      data-colour={mark.colour}
      aria-hidden="true"
    >
      <path d={SHAPES[mark.shape - 1] ?? SHAPES[0]} fillRule="evenodd" />
    </svg>
  );
}
