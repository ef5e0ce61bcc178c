/** Where something stands on a scrolled sheet, in pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Scrolls just so far that a box of the sheet is in view, clear of what stays above and at the side (pixels). */
export function revealBox(
  scroller: HTMLElement,
  box: Box,
  { side, head }: { side: number; head: number },
): void {
  const left = within(
    scroller.scrollLeft,
    scroller.clientWidth - side,
    box.left,
    box.left + box.width,
  );
  const top = within(
    scroller.scrollTop,
    scroller.clientHeight - head,
    box.top,
    box.top + box.height,
  );
  scroller.scrollTo(left, top);
}

/** The least change to `offset` after which `from`–`to` lies in the `length` shown from there. */
function within(offset: number, length: number, from: number, to: number): number {
  if (from < offset) return from;
  if (to > offset + length) return Math.min(from, to - length);
  return offset;
}
