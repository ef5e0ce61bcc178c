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
/** Drawn beyond the edge: a fast wheel goes about this far in one frame. */
const SPARE = 480;

const around = (start: number, length: number) => ({
  from: Math.floor((start - SPARE) / STEP) * STEP,
  to: Math.ceil((start + length + SPARE) / STEP) * STEP,
});

export function partShown({
  scrollLeft,
  scrollTop,
  clientWidth,
  clientHeight,
}: Scrolled): ShownPart {
  const across = around(scrollLeft, clientWidth);
  const down = around(scrollTop, clientHeight);
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
