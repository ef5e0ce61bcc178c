/** How many colours and shapes there are; a ninth track shares the first one's, and its name tells them apart. */
export const TRACK_MARKS = 8;

/** The mark (1 to 8) of each track, by name, so that a track keeps its colour from one import to the next where it can. */
export function markTracks(tracks: Iterable<string | null>): ReadonlyMap<string, number> {
  const names = [...new Set(tracks)].filter((name) => name !== null).toSorted();
  return new Map(names.map((name, at) => [name, (at % TRACK_MARKS) + 1]));
}
