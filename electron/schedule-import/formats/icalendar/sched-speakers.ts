import { limits } from "#shared/limits.ts";
import { evidenceFrom } from "./sched-evidence.ts";
import { schedPeople } from "./sched-people.ts";
import type { TitledPeople } from "./titled-people.ts";

/** Where the people may begin: after " - ", and after "- " and dashes, which people type as well. */
const LOOSE = /(?<=\S)-\s+|\s-(?=\p{Lu})|\s[–—]\s+/gu;

interface Split {
  title: string;
  tail: string;
  /** Not the " - " Sched itself writes, so the tail has to show a firm. */
  isLoose: boolean;
}

/** All ways to split, the likeliest first: the last " - ", earlier ones, then other dashes. */
function splits(title: string): Split[] {
  // Cut anyway, and nobody's list of people is as long.
  if (title.length > limits.lineCharacters) return [];
  const at = (match: RegExpExecArray, isLoose: boolean): Split => ({
    title: title.slice(0, match.index).trim(),
    tail: title.slice(match.index + match[0].length).trim(),
    isLoose,
  });
  return [
    ...[...title.matchAll(/\s-\s+/gu)].toReversed().map((match) => at(match, false)),
    ...[...title.matchAll(LOOSE)].toReversed().map((match) => at(match, true)),
  ].filter((split) => split.title !== "" && split.tail !== "");
}

const placesOf = (locations: readonly string[]): Set<string> =>
  new Set(
    locations.flatMap((location) =>
      location.split(/[,|]/).map((part) => part.trim().toLowerCase()),
    ),
  );

/**
 * Takes the speakers out of a Sched programme's titles ("Title - Name, Company & Name, Company"). All titles are looked
 * at first: who is a person and what a firm shows in the whole better than in one. `locations`: a tail that is a
 * place of the programme names nobody.
 */
export function createSchedSpeakers(
  titles: readonly string[],
  locations: readonly string[],
): (title: string) => TitledPeople {
  const evidence = evidenceFrom(
    titles.flatMap((title) => {
      const tail = splits(title)[0]?.tail;
      return tail === undefined ? [] : [tail];
    }),
  );
  const places = placesOf(locations);
  return (title) => {
    for (const split of splits(title)) {
      const speakers = schedPeople(split.tail, evidence);
      if (speakers === null) continue;
      const hasFirm = speakers.some(({ affiliation }) => affiliation !== null);
      const isPlace = speakers.some(({ name }) => places.has(name.toLowerCase()));
      if ((split.isLoose && !hasFirm) || (isPlace && !hasFirm)) continue;
      return { title: split.title, speakers };
    }
    return { title, speakers: [] };
  };
}
