import { scrollerOf } from "./scroller-of.ts";

/** So close to the edge of what is seen the text scrolls, and by so much a frame. Pixels. */
const EDGE = 48;
const STEP = 8;

/** Scrolls while something is dragged at an edge; `moved` hears the pointer's height after each step. */
export function followEdge(
  text: HTMLElement,
  moved: (y: number) => void,
): { at: (y: number) => void; end: () => void } {
  const scroller = scrollerOf(text);
  let y: number | null = null;
  let frame = 0;
  const step = (): void => {
    frame = requestAnimationFrame(step);
    if (!scroller || y === null) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < top + EDGE ? -STEP : y > bottom - EDGE ? STEP : 0;
    if (by === 0) return;
    scroller.scrollTop += by;
    moved(y);
  };
  frame = requestAnimationFrame(step);
  return {
    at(next) {
      y = next;
    },
    end: () => cancelAnimationFrame(frame),
  };
}
