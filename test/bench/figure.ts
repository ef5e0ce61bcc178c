/** One line of the table: `value <= limit` is good. `limit: null` is for context only. */
export interface Figure {
  name: string;
  value: number;
  limit: number | null;
  unit: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
