/** How a track is marked: both from 1 to 8. */
export interface TrackMarking {
  colour: number;
  shape: number;
}

const MARKS = 8;

/**
 * The mark of each track, by name, so that a track keeps it from one import to the next where it can. From the ninth
 * on colours come again with another shape: 64 tracks can be told apart.
 */
export function markTracks(tracks: Iterable<string | null>): ReadonlyMap<string, TrackMarking> {
  const names = [...new Set(tracks)].filter((name) => name !== null).toSorted();
  return new Map(
    names.map((name, at) => [
      name,
      { colour: (at % MARKS) + 1, shape: ((at + Math.floor(at / MARKS)) % MARKS) + 1 },
    ]),
  );
}
