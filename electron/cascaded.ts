/** Where a window stands, in pixels of the screen. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** As far as a window's title is high, so that both titles are seen. */
const STEP = 32;

/**
 * A window's place, moved down and to the right until its corner lies on nobody else's; from the corner of the screen's
 * `area` again where it would leave it.
 */
export function cascaded(wanted: Place, taken: readonly Place[], area: Place): Place {
  let { x, y } = wanted;
  // One try for each window in the way, and one more.
  for (let tries = 0; tries <= taken.length; tries += 1) {
    const here = { x, y };
    if (!taken.some((other) => isNear(other, here))) break;
    x += STEP;
    y += STEP;
    if (x + wanted.width > area.x + area.width) ({ x } = area);
    if (y + wanted.height > area.y + area.height) ({ y } = area);
  }
  return { ...wanted, x, y };
}

const isNear = (other: Place, here: Pick<Place, "x" | "y">): boolean =>
  Math.abs(other.x - here.x) < STEP / 2 && Math.abs(other.y - here.y) < STEP / 2;
