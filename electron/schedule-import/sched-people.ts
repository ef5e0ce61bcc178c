import type { ParsedSpeaker } from "#shared/schedule.ts";
import { looksLikeFullName, looksLikeName } from "./person-name.ts";

/** What a whole programme shows about who is a person and what a firm; one title alone is ambiguous. */
export interface PeopleEvidence {
  names: ReadonlySet<string>;
  affiliations: ReadonlySet<string>;
}

const AND = /\s+(?:&|and)\s+/u;

const commaParts = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

function beginsWithPerson(segment: string, { names, affiliations }: PeopleEvidence): boolean {
  const [first = "", ...rest] = commaParts(segment);
  if (names.has(first)) return true;
  if (affiliations.has(first)) return false;
  return rest.length > 0 ? looksLikeName(first) : looksLikeFullName(first);
}

/** Splits "A, X & B, Y" at the "&"s that stand between people; one inside a firm ("Banque Pictet & Cie SA") does not count. */
function segmentsOf(group: string, evidence: PeopleEvidence): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const match of group.matchAll(new RegExp(AND, "gu"))) {
    if (!beginsWithPerson(group.slice(match.index + match[0].length), evidence)) continue;
    segments.push(group.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...segments, group.slice(from)].map((segment) => segment.trim());
}

/**
 * Whether what follows a name's comma is more people and not an affiliation: "Toddy Mladenov, Flora Taagen & Dallas
 * Delaney, Microsoft". Where the programme knows the words as a firm's or as a person's, that settles it.
 */
function areMorePeople(
  rest: readonly string[],
  evidence: PeopleEvidence,
  isLast: boolean,
): boolean {
  const { names, affiliations } = evidence;
  return rest.every((part) => {
    if (affiliations.has(part)) return false;
    if (names.has(part)) return true;
    return !isLast && looksLikeFullName(part);
  });
}

interface Segment {
  people: string[];
  affiliation: string | null;
}

function segmentOf(text: string, evidence: PeopleEvidence, isLast: boolean): Segment {
  const parts = commaParts(text);
  const [name = "", ...rest] = parts;
  if (rest.length === 0) return { people: [name], affiliation: null };
  if (areMorePeople(rest, evidence, isLast)) return { people: parts, affiliation: null };
  // "Jane Doe, John Roe, Acme": the firm is what comes after the last person the programme knows.
  const known = rest.findLastIndex(
    (part) => evidence.names.has(part) && !evidence.affiliations.has(part),
  );
  const people = known === -1 ? [name] : parts.slice(0, known + 2);
  const affiliation = text.split(",").slice(people.length).join(",").trim();
  return { people, affiliation: affiliation === "" ? null : affiliation };
}

/** People without a firm of their own have the next one's: "A & B, Company". */
function withSharedAffiliations(segments: readonly Segment[]): ParsedSpeaker[] {
  const speakers: ParsedSpeaker[] = [];
  let shared: string | null = null;
  for (const { people, affiliation } of segments.toReversed()) {
    shared = affiliation ?? shared;
    speakers.unshift(...people.map((name) => ({ name, affiliation: shared })));
  }
  return speakers;
}

/**
 * The people a Sched title's tail lists, or null when it is not a list of people: ";" separates groups, "&" people, and
 * what follows a name's first comma is the affiliation. Every name has to look like one.
 */
export function schedPeople(tail: string, evidence: PeopleEvidence): ParsedSpeaker[] | null {
  if (tail.length > 2000) return null;
  const speakers = tail.split(/\s*;\s*/).flatMap((group) => {
    const segments = segmentsOf(group, evidence);
    return withSharedAffiliations(
      segments.map((text, index) => segmentOf(text, evidence, index === segments.length - 1)),
    );
  });
  const isPeople = speakers.every(({ name, affiliation }) =>
    affiliation === null ? looksLikeFullName(name) : looksLikeName(name),
  );
  return speakers.length > 0 && isPeople ? speakers : null;
}

/** What tails show without doubt: a name before any comma, a firm after the last name of a group. */
export function evidenceFrom(tails: readonly string[]): PeopleEvidence {
  const names = new Map<string, number>();
  const affiliations = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string): void => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const group of tails.flatMap((tail) => tail.split(/\s*;\s*/))) {
    const segments = group.split(AND);
    for (const [index, segment] of segments.entries()) {
      const [name = "", ...rest] = commaParts(segment);
      const last = rest.at(-1);
      if (looksLikeFullName(name)) count(names, name);
      if (last !== undefined && index === segments.length - 1) count(affiliations, last);
      // A single word after a comma is a firm; people have two.
      else if (last !== undefined && !looksLikeFullName(last)) count(affiliations, last);
    }
  }
  const more = (counts: Map<string, number>, others: Map<string, number>): Set<string> =>
    new Set([...counts].filter(([text, n]) => n > (others.get(text) ?? 0)).map(([text]) => text));
  return { names: more(names, affiliations), affiliations: more(affiliations, names) };
}
