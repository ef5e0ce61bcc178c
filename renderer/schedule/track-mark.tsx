import styles from "./track-mark.module.css";
import type { TrackMarking } from "./tracks.ts";

/**
 * A shape in a colour, so that tracks differ without colour as well. The track's name stands beside it or is read out with its
 * session. Boxes and borders, no SVG: each of these is a part of its own in every frame of the window, at each key too.
 */
export function TrackMark({ mark }: { mark: TrackMarking }) {
  return (
    <span
      className={styles["mark"]}
      data-colour={mark.colour}
      data-shape={mark.shape}
      aria-hidden="true"
    />
  );
}
