/** A list's lines one under another. */
export interface ListLayout {
  /** Top edge of each line in pixels. */
  tops: number[];
  height: number;
}

export function layOutList(heights: readonly number[]): ListLayout {
  let height = 0;
  const tops = heights.map((one) => {
    const top = height;
    height += one;
    return top;
  });
  return { tops, height };
}

/** The lines that lie between two edges: from the first to before the last index. */
export function linesBetween(
  { tops }: ListLayout,
  top: number,
  bottom: number,
): { first: number; end: number } {
  return { first: Math.max(0, below(tops, top) - 1), end: below(tops, bottom) };
}

/** How many tops lie above an edge: tops are in order, so this is a binary search. */
function below(tops: readonly number[], edge: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? 0) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
