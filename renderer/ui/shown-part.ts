/** The part of a large sheet that is on screen, in pixels, with room to spare around it. */
export interface ShownPart {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The inner width of what it is seen through. */
  width: number;
}

export interface Scrolled {
  scrollLeft: number;
  scrollTop: number;
  clientWidth: number;
  clientHeight: number;
}

/** The part moves in steps of this many pixels, so that scrolling draws anew only once in a while. */
const STEP = 240;
/** Drawn beyond the edges while scrolling: a fast wheel goes about this far in one frame. */
export const SPARE = 480;

const around = (start: number, length: number, spare: number) => ({
  from: Math.floor((start - spare) / STEP) * STEP,
  to: Math.ceil((start + length + spare) / STEP) * STEP,
});

/** `spare`: how much is drawn beyond the edges; 0 where being drawn at all is waited for. */
export function partShown(scrolled: Scrolled, spare: number): ShownPart {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scrolled;
  const across = around(scrollLeft, clientWidth, spare);
  const down = around(scrollTop, clientHeight, spare);
  return {
    left: across.from,
    right: across.to,
    top: down.from,
    bottom: down.to,
    width: clientWidth,
  };
}

export const isSamePart = (a: ShownPart, b: ShownPart): boolean =>
  a.left === b.left &&
  a.right === b.right &&
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.width === b.width;
