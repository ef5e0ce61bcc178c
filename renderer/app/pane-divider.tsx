import type { KeyboardEvent, PointerEvent } from "react";
import styles from "./pane-divider.module.css";

interface PaneDividerProps {
  /** Of the pane before it: "Width of the library". */
  label: string;
  width: number;
  least: number;
  most: number;
  /** Double click and Enter bring it back. */
  usual: number;
  onResize: (width: number) => void;
}

const KEY_STEP = 16;

/** The line between two panes: dragged, or moved with the arrow keys (WAI-ARIA window splitter). */
export function PaneDivider({ label, width, least, most, usual, onResize }: PaneDividerProps) {
  const resize = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const divider = event.currentTarget;
    const offset = width - event.clientX;
    divider.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => resize(offset + clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener(
      "lostpointercapture",
      () => divider.removeEventListener("pointermove", move),
      { once: true },
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") resize(width - KEY_STEP);
    else if (event.key === "ArrowRight") resize(width + KEY_STEP);
    else if (event.key === "Enter") resize(usual);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles["divider"]}
      onPointerDown={drag}
      onDoubleClick={() => resize(usual)}
      onKeyDown={press}
    />
  );
}
