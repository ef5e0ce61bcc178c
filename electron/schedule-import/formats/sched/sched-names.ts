import type { ParsedSpeaker } from "#shared/schedule.ts";

/** What follows a name's comma and belongs to the name. */
const SUFFIX =
  /^(?:jr|sr|[ivx]{2,4}|ph\.?\s?d|ed\.?d|m\.?d|j\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|mfa|mph|rn|cpa|esq|dds)\.?$/i;

/** What only places of work are called. "Professor X" is a name, so trades are not among them. */
const ORGANISATION =
  /\b(?:inc|ltd|llc|gmbh|corp(?:oration)?|plc|company|foundation|universit\p{L}*|institut\p{L}*|college|school|initiative|association|society|ministry|council|department|laborator\p{L}*|consulting|technologies|e\.\s?v\.)(?!\p{L})/iu;

const partsOf = (list: string): string[] =>
  list
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** More than any session has; what is left of a longer text is not looked at. */
const LONGEST = 100_000;

/**
 * Reads Sched's lists of names, which separate people by commas that also stand inside of names. Handles ("wally2069",
 * "Professor X") are names here, so every part is a person but for titles ("Jr.", "PhD"), which go on the name before,
 * and places of work, which are its affiliation; unless the part begins one of the programme's lists and so is somebody.
 */
export function createSchedNames(
  lists: Iterable<string>,
): (list: string) => Pick<ParsedSpeaker, "name" | "affiliation">[] {
  const known = new Set<string>();
  for (const list of lists) {
    const [first] = partsOf(list.slice(0, LONGEST));
    if (first !== undefined) known.add(first);
  }
  return (list) => {
    const people: { name: string; affiliation: string | null }[] = [];
    for (const part of partsOf(list.slice(0, LONGEST))) {
      const before = people.at(-1);
      const isPerson = before === undefined || known.has(part);
      if (!isPerson && SUFFIX.test(part)) before.name += `, ${part}`;
      else if (!isPerson && ORGANISATION.test(part)) {
        before.affiliation = before.affiliation === null ? part : `${before.affiliation}, ${part}`;
      } else people.push({ name: part, affiliation: null });
    }
    return people;
  };
}
