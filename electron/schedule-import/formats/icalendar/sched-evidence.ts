import { looksLikeFullName, looksLikeName } from "../../parsing/person-name.ts";

/** What a whole programme shows about who is a person and what a firm; one title alone is ambiguous. */
export interface PeopleEvidence {
  names: ReadonlySet<string>;
  affiliations: ReadonlySet<string>;
  /** First words of names that are not first words of firms, and the other way round. */
  givenNames: ReadonlySet<string>;
  firmWords: ReadonlySet<string>;
}

/** From so many known names on, a firm that nobody else in the programme works for is rarer than one more speaker. */
const LARGE_PROGRAMME = 100;

/** "&" or "and" between people, with the comma some put before it. */
export const AND = /\s*,?\s+(?:&|and)\s+/u;

export const commaParts = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const firstWord = (text: string): string => text.split(/\s/u, 1)[0] ?? "";

type Counts = Map<string, number>;

function count(counts: Counts, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function without(counts: Counts, isMore: (n: number, text: string) => boolean): Set<string> {
  return new Set([...counts].filter(([text, n]) => isMore(n, text)).map(([text]) => text));
}

/** What tails show without doubt: a name before any comma, a firm after the last name of a group. */
export function evidenceFrom(tails: readonly string[]): PeopleEvidence {
  const named: Counts = new Map();
  const employing: Counts = new Map();
  for (const group of tails.flatMap((tail) => tail.replaceAll(/\s+/gu, " ").split(/ ?; ?/))) {
    const segments = group.split(AND);
    for (const [index, segment] of segments.entries()) {
      const [name = "", ...rest] = commaParts(segment);
      const last = rest.at(-1);
      const isOneWord = index === 0 && last !== undefined && looksLikeName(name);
      if (isOneWord || looksLikeFullName(name)) count(named, name);
      // After the last "&" stands the firm; before it a single word is one, since people have two.
      const isFirm = index === segments.length - 1 || !looksLikeFullName(last ?? "");
      if (last !== undefined && isFirm) count(employing, last);
    }
  }
  const names = without(named, (n, text) => n >= (employing.get(text) ?? 0));
  const affiliations = without(employing, (_, text) => !names.has(text));
  const given = new Set([...names].map(firstWord));
  const firms = new Set([...affiliations].map(firstWord));
  return {
    names,
    affiliations,
    givenNames: new Set([...given].filter((word) => !firms.has(word))),
    firmWords: new Set([...firms].filter((word) => !given.has(word))),
  };
}

/**
 * Whether words after a name's comma are one more person and not an affiliation, as in "Toddy Mladenov, Flora Taagen &
 * Dallas Delaney, Microsoft". `isOpen`: more people follow, so that the affiliation may still come.
 */
export function isAnotherPerson(part: string, evidence: PeopleEvidence, isOpen: boolean): boolean {
  const { names, affiliations, givenNames, firmWords } = evidence;
  if (affiliations.has(part)) return false;
  if (names.has(part)) return true;
  const first = firstWord(part);
  if (!isOpen || !looksLikeFullName(part) || firmWords.has(first)) return false;
  return (
    givenNames.has(first) || (names.size >= LARGE_PROGRAMME && part.split(/\s+/u).length === 2)
  );
}
