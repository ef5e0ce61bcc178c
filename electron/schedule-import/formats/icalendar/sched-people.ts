import type { ParsedSpeaker } from "#shared/schedule.ts";
import { looksLikeFullName, looksLikeName } from "../../parsing/person-name.ts";
import { AND, commaParts, isAnotherPerson, type PeopleEvidence } from "./sched-evidence.ts";

/** A trade before an "&" goes on behind it: "Linux Kernel Maintainer & Fellow, The Linux Foundation". */
const TRADE =
  /\b(?:director|manager|engineer|developer|maintainer|architect|founder|head|officer|lead|president|professor|advocate|evangelist|owner|chair|ceo|cto)\b/i;

function beginsPerson(before: string, after: string, evidence: PeopleEvidence): boolean {
  const [first = "", ...rest] = commaParts(after);
  if (evidence.names.has(first)) return true;
  if (evidence.affiliations.has(first)) return false;
  if (looksLikeFullName(first)) return true;
  return rest.length > 0 && looksLikeName(first) && !TRADE.test(before);
}

/** Splits at the "&"s that stand between people; one inside a firm ("Banque Pictet & Cie SA") does not count. */
function segmentsOf(group: string, evidence: PeopleEvidence): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const match of group.matchAll(new RegExp(AND, "gu"))) {
    const after = match.index + match[0].length;
    const [next = ""] = group.slice(after).split(AND, 1);
    if (!beginsPerson(group.slice(from, match.index), next, evidence)) continue;
    segments.push(group.slice(from, match.index));
    from = after;
  }
  return [...segments, group.slice(from)];
}

interface Person {
  name: string;
  affiliation: string[];
}

/** "A, X, B, Y": people, each with what follows up to the next one. */
function peopleOf(segment: string, evidence: PeopleEvidence, isLast: boolean): Person[] {
  const [name = "", ...rest] = segment.split(",");
  const people: Person[] = [{ name: name.trim(), affiliation: [] }];
  for (const raw of rest) {
    const part = raw.trim();
    const current = people.at(-1);
    const isOpen = !isLast && current?.affiliation.length === 0;
    if (isAnotherPerson(part, evidence, isOpen)) people.push({ name: part, affiliation: [] });
    else current?.affiliation.push(raw);
  }
  return people;
}

/** People of a group without a firm of their own have the next one's: "A & B, Company". */
function withSharedAffiliations(people: readonly Person[]): ParsedSpeaker[] {
  const speakers: ParsedSpeaker[] = [];
  let shared: string | null = null;
  for (const { name, affiliation } of people.toReversed()) {
    const own = affiliation.join(",").trim();
    shared = own === "" ? shared : own;
    speakers.push({ name, affiliation: shared });
  }
  return speakers.toReversed();
}

/**
 * The people a Sched title's tail lists, or null when it is not a list of people: ";" separates groups, "&" people, and
 * what follows a name's first comma is the affiliation. Every name has to look like one.
 */
export function schedPeople(tail: string, evidence: PeopleEvidence): ParsedSpeaker[] | null {
  if (tail.length > 2000) return null;
  const groups = tail.split(";").map((group) => group.trim());
  const speakers = groups.filter(Boolean).flatMap((group) => {
    const segments = segmentsOf(group, evidence);
    const people = segments.flatMap((segment, index) =>
      peopleOf(segment, evidence, index === segments.length - 1),
    );
    return withSharedAffiliations(people);
  });
  const isPeople = speakers.every(({ name, affiliation }) =>
    affiliation === null ? looksLikeFullName(name) : looksLikeName(name),
  );
  return speakers.length > 0 && isPeople ? speakers : null;
}
