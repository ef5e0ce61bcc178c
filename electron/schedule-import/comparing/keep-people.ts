import type { Speaker } from "#shared/session.ts";
import { foldText } from "../matching/fold-text.ts";

/**
 * A session's speakers where a list of people has told of them as well: who it named, and where they work, stays where
 * the source of the sessions says nothing of it.
 */
export function keepPeople(before: readonly Speaker[], after: readonly Speaker[]): Speaker[] {
  if (after.length === 0) return [...before];
  const known = new Map(before.map(({ name, affiliation }) => [foldText(name), affiliation]));
  return after.map(({ name, affiliation }) => ({
    name,
    affiliation: affiliation ?? known.get(foldText(name)) ?? null,
  }));
}
