import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { foldText, foldTitle } from "./fold-text.ts";
import { titleWords } from "./title-words.ts";

type Talk = Pick<ScheduledSession, "title" | "speakers">;

const NOBODY_YET = /^(?:speakers? )?(?:tb[acd]|to be (?:announced|confirmed|determined))$/;

/** The folded names of a session's people, without "To be announced" and its like. */
export function namesOf(talk: Talk): string[] {
  return talk.speakers.map((one) => foldText(one.name)).filter((name) => !NOBODY_YET.test(name));
}

/** "Keynote: A" and "Keynote: B" share their label and nothing that tells which talk it is. */
function withoutSharedLabel(one: string, other: string): [string, string] {
  let end = 0;
  const upTo = Math.min(one.length, other.length);
  for (let at = 0; at < upTo && one[at] === other[at]; at += 1) {
    if (one[at] === ":" || one[at] === "|") end = at + 1;
  }
  const rest: [string, string] = [one.slice(end), other.slice(end)];
  return rest.every((part) => titleWords(part).size > 0) ? rest : [one, other];
}

/** Whether less than half of the first title's words stand in the second; a label in front of both does not count. */
export function sharesFewWords(before: string, after: string): boolean {
  const [one, other] = withoutSharedLabel(before, after);
  const [words, found] = [titleWords(one), titleWords(other)];
  if (words.size === 0) return foldTitle(one) !== foldTitle(other);
  let shared = 0;
  for (const word of words) if (found.has(word)) shared += 1;
  return shared * 2 < words.size;
}

/** Whether two sessions have a speaker in common. */
export function sharesSpeaker(one: Talk, other: Talk): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
}

/**
 * Whether another talk now stands where `before` stood: there were people, none of them is left, and most of the
 * title's words are gone. A placeholder that gets its talk had nobody, and a retitle keeps somebody: both are renames.
 */
export function isAnotherTalk(before: Talk, after: Talk): boolean {
  if (namesOf(before).length === 0 || foldTitle(before.title) === foldTitle(after.title))
    return false;
  return !sharesSpeaker(before, after) && sharesFewWords(before.title, after.title);
}
