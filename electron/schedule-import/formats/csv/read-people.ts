import type { ParsedSpeaker } from "#shared/schedule.ts";
import { looksLikeFullName, looksLikeName } from "../../parsing/person-name.ts";

/** How a column of people is written, which no single cell can tell. */
export interface PeopleHabits {
  /** Commas part people; else what follows one may be where a person works. */
  commasPartPeople: boolean;
  /** What stands in brackets behind a name is where the person works; else it is part of the name. */
  bracketsAreAffiliations: boolean;
}

const NOBODY =
  /^(?:tba|tbd|tbc|n\/?a|none|nobody|various|unknown|no (?:speakers?|presenters?|hosts?)|[-–—?.*/\s]*)$/i;
/** "(Moderator)", "(m)" and "(remote)" are what a person does there. */
const ROLE =
  /\s*[([](?:m|mod|moderator(?:in)?|moderation|host|chair|panell?ist|speaker|remote|online|virtual|in person)[)\]]\s*$/i;
const BRACKETS = /^([^()]*[^()\s])\s*\(([^()]+)\)$/;
/** Belongs to the name before it: "Martin Luther King, Jr." */
const SUFFIX = /^(?:jr|sr|ph\.? ?d|m\.? ?d|esq|ii|iii|iv|msc|mba)\.?$/i;
const AND = /\s+(?:&|\||\/|and|und|et|y|e|en|with|mit|avec|con)\s+/u;

const plainName = (part: string): string =>
  part
    .replace(ROLE, "")
    .replaceAll(/\s*\([^()]*\)\s*/g, " ")
    .trim();

const isName = (part: string): boolean => looksLikeName(plainName(part));
const isFullName = (part: string): boolean => looksLikeFullName(plainName(part));

function commaParts(text: string): string[] {
  const parts: string[] = [];
  for (const raw of text.split(",")) {
    const part = raw.trim();
    if (SUFFIX.test(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`);
    else if (part !== "") parts.push(part);
  }
  return parts;
}

/** One space is enough, and what looks for spaces takes long to look at many. */
const withoutGaps = (text: string): string => text.replaceAll(/[^\S\n]+/gu, " ");

/** A line break parts people, or a long list of them in the middle of a name. */
function piecesOf(cell: string): string[] {
  const pieces: string[] = [];
  for (const line of withoutGaps(cell)
    .split(/\s*[;\n]\s*/u)
    .filter(Boolean)) {
    const before = commaParts(pieces.at(-1) ?? "").at(-1);
    const [next = ""] = commaParts(line);
    const isBroken =
      before !== undefined && cell.includes(",") && !isFullName(before) && !isFullName(next);
    if (isBroken && isFullName(`${before} ${next}`)) pieces.push(`${pieces.pop()} ${line}`);
    else pieces.push(line);
  }
  return pieces;
}

/** Parted at "&" and "and" where people stand on both sides; "Rock and Roll Committee" is one. */
function atAnds(text: string): string[] {
  const parts = text.split(AND);
  const arePeople =
    parts.every(isFullName) || parts.every((part) => isName(part) && !isFullName(part));
  return parts.length > 1 && arePeople ? parts : [text];
}

/** "Jane Doe & John Roe, Acme" as people, the last one with what follows the comma. */
function withWork(piece: string): ParsedSpeaker[] {
  const [names = "", ...rest] = commaParts(piece);
  const people = atAnds(names);
  if (rest.length === 0) return people.map((name) => ({ name, affiliation: null }));
  if (people.every(isName) && !rest.some(isFullName)) {
    return people.map((name) => ({ name, affiliation: rest.join(", ") }));
  }
  const all = [names, ...rest].flatMap(atAnds);
  return (all.every(isFullName) ? all : [piece]).map((name) => ({ name, affiliation: null }));
}

function personOf({ name, affiliation }: ParsedSpeaker, habits: PeopleHabits): ParsedSpeaker {
  const plain = name.replace(ROLE, "").trim();
  const match = habits.bracketsAreAffiliations ? BRACKETS.exec(plain) : null;
  return match === null
    ? { name: plain, affiliation }
    : { name: match[1] ?? plain, affiliation: affiliation ?? match[2] ?? null };
}

/** Looks at all cells of a column: most of what stands behind commas are names, or most are not. */
export function peopleHabits(cells: readonly string[]): PeopleHabits {
  const pieces = cells.flatMap(piecesOf);
  const alone = new Set(pieces.filter((piece) => !piece.includes(",")));
  const behindCommas = pieces.flatMap((piece) => commaParts(piece).slice(1)).flatMap(atAnds);
  const names = behindCommas.filter((part) => alone.has(part) || isFullName(part));
  const people = pieces.flatMap(commaParts).flatMap(atAnds);
  const bracketed = people.filter((one) => BRACKETS.test(one.replace(ROLE, "")));
  return {
    commasPartPeople: names.length > 0 && names.length >= behindCommas.length * 0.7,
    bracketsAreAffiliations: people.length > 0 && bracketed.length >= people.length * 0.5,
  };
}

/** The people that a cell names, in its order. */
export function peopleIn(cell: string, habits: PeopleHabits): ParsedSpeaker[] {
  const found = piecesOf(cell.trim()).flatMap((piece) =>
    habits.commasPartPeople
      ? commaParts(piece)
          .flatMap(atAnds)
          .map((name) => ({ name, affiliation: null }))
      : withWork(piece),
  );
  return found.filter(({ name }) => !NOBODY.test(name)).map((one) => personOf(one, habits));
}

/**
 * Gives people what a column of affiliations says of them: one each where it lists as many, the same to all where it
 * names one.
 */
export function withAffiliations(people: readonly ParsedSpeaker[], cell: string): ParsedSpeaker[] {
  const text = withoutGaps(cell).trim();
  if (text === "" || NOBODY.test(text)) return [...people];
  const lists = [/\s*[;\n|]\s*/u, /\s*,\s*/u].map((mark) => text.split(mark).filter(Boolean));
  const each = lists.find((list) => list.length === people.length && people.length > 1);
  const isOne = people.length === 1 || lists.every((list) => list.length === 1);
  return people.map((one, index) => ({
    ...one,
    affiliation: one.affiliation ?? each?.[index] ?? (isOne ? text : null),
  }));
}
