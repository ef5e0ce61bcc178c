import { readMoment, type WrittenMoment } from "./read-moment.ts";

export type MomentReader = (cell: string) => WrittenMoment | null;

/** Sessions start together and last alike, so most cells of times are repeats. More different ones are read anew. */
const KEPT = 20_000;

/** Reads cells of times as `readMoment` does, each text once. */
export function createMomentReader(): MomentReader {
  const known = new Map<string, WrittenMoment | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const moment = readMoment(cell);
    if (known.size < KEPT) known.set(cell, moment);
    return moment;
  };
}
