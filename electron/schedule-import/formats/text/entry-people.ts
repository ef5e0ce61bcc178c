import type { ParsedSpeaker } from "#shared/schedule.ts";
import { looksLikeFullName, splitNames } from "../../parsing/person-name.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { peopleHabits, peopleIn } from "../csv/read-people.ts";
import { createSchedSpeakers } from "../icalendar/sched-speakers.ts";
import { looksLikeRoom } from "./room-name.ts";
import type { TextEntry } from "./text-entry.ts";

/** Who speaks where: what stands in brackets and behind dashes told apart. */
export interface EntryPeople {
  title: string;
  speakers: ParsedSpeaker[];
  room: string | null;
  /** What the source calls the session: "Workshop" in brackets. */
  type: string | null;
  /** The line under the title names the speakers, and is no part of the abstract. */
  isUnderTaken: boolean;
}

const NO_ROOM =
  /^(?:\p{L}{1,2}|beginner|intermediate|advanced|all levels|sponsored|online|remote|virtual|hybrid|tb[acd]|optional|english|deutsch|français|español|part \d+|day \d+|cont(?:inued|\.|'d)?)$/iu;
const BY = /\s+(?:by|mit|von|avec|par|con)\s+(?=\p{Lu}|\p{Lo})/gu;
const DASH = /\s+[-–—]+\s+/u;
/** What most of a list do the others are believed to do. */
const MOST = 0.6;

const person = (name: string): ParsedSpeaker => ({ name, affiliation: null });

/** Full names alone, or null. */
function namesIn(text: string): ParsedSpeaker[] | null {
  const names = splitNames(text);
  return names.every(looksLikeFullName) ? names.map(person) : null;
}

interface Asides {
  isRoom(aside: string): boolean;
  /** What stands in brackets are people, mostly. */
  areNames: boolean;
}

function asidesOf(entries: readonly TextEntry[]): Asides {
  const counts = new Map<string, number>();
  const asides = entries.flatMap(({ aside }) => aside ?? []);
  for (const aside of asides) counts.set(aside, (counts.get(aside) ?? 0) + 1);
  const named = asides.filter((aside) => !looksLikeRoom(aside) && namesIn(aside) !== null);
  const areNames = named.length > 1 && named.length >= asides.length * MOST && counts.size > 1;
  return {
    areNames,
    isRoom: (aside) =>
      looksLikeRoom(aside) ||
      (!areNames &&
        (counts.get(aside) ?? 0) > 1 &&
        !NO_ROOM.test(aside) &&
        !/^\p{Ll}/u.test(aside) &&
        typeOf(aside) === null),
  };
}

/** "(Workshop)", "(Keynote)". */
const typeOf = (aside: string): string | null => {
  const kind = sessionKindOf({ title: "", type: aside, hasSpeakers: true });
  return kind === "talk" || kind === "other" ? null : aside;
};

const withoutAside = ({ title, aside }: TextEntry): string =>
  aside?.startsWith("@") === true || aside === null
    ? title
    : title.slice(0, -(aside.length + 2)).trim();

/** Reads people behind the last dash: where a firm follows the name, or where most titles of the list end in names. */
function dashReader(titles: readonly string[]): (title: string) => EntryNames | null {
  const dashed = titles.map((title) => title.replaceAll(/\s+[–—]\s+/gu, " - "));
  const parted = dashed.filter((title) => title.includes(" - "));
  const read = createSchedSpeakers(dashed, []);
  const heads = new Set<string>();
  let named = 0;
  for (const title of parted) {
    const found = read(title);
    if (found.speakers.length === 0) continue;
    named += 1;
    heads.add(found.title);
  }
  const areUsual = named > 1 && named >= parted.length * MOST && heads.size >= named * MOST;
  return (title) => {
    if (!DASH.test(title)) return null;
    const found = read(title.replaceAll(/\s+[–—]\s+/gu, " - "));
    const hasFirm = found.speakers.some(({ affiliation }) => affiliation !== null);
    const areFull = found.speakers.every(({ name }) => looksLikeFullName(name));
    if (found.speakers.length === 0 || !(areUsual || (hasFirm && areFull))) return null;
    return { title: title.slice(0, found.title.length).trim(), speakers: found.speakers };
  };
}

interface EntryNames {
  title: string;
  speakers: ParsedSpeaker[];
}

/** "Title by Jane Doe". */
function byName(title: string): EntryNames | null {
  const at = [...title.matchAll(BY)].at(-1);
  const names = at === undefined ? null : namesIn(title.slice(at.index + at[0].length));
  return at === undefined || names === null || at.index === 0
    ? null
    : { title: title.slice(0, at.index).trim(), speakers: names };
}

/** Tells rooms, people and types of all entries apart. All are looked at first, since one alone shows little. */
export function entryPeople(entries: readonly TextEntry[]): EntryPeople[] {
  const asides = asidesOf(entries);
  const habits = peopleHabits(entries.flatMap(({ speakers }) => speakers ?? []));
  const roles = entries.map((entry) => {
    const aside = entry.aside?.replace(/^@\s*/, "") ?? null;
    const isAt = entry.aside?.startsWith("@") === true;
    const bare = { title: isAt ? `${entry.title} @ ${aside}` : entry.title, room: entry.room };
    if (aside === null) return { ...bare, type: null, names: null };
    const title = withoutAside(entry);
    if (asides.isRoom(aside)) return { title, room: entry.room ?? aside, type: null, names: null };
    const names = asides.areNames && !isAt ? namesIn(aside) : null;
    if (names !== null) return { ...bare, title, type: null, names };
    const type = isAt ? null : typeOf(aside);
    return { ...bare, title: type === null ? bare.title : title, type, names: null };
  });
  const behindDash = dashReader(roles.map(({ title }) => title));
  const unders = entries.map(({ under }) => (under === null ? null : `Session - ${under}`));
  const underTitle = createSchedSpeakers(
    unders.filter((under) => under !== null),
    [],
  );
  return entries.map((entry, index) => {
    const { names = null, ...role } = roles[index] ?? {
      title: entry.title,
      room: entry.room,
      type: null,
    };
    const told = { ...role, isUnderTaken: false };
    if (entry.speakers !== null) {
      return { ...told, speakers: peopleIn(entry.speakers, habits) };
    }
    if (names !== null) return { ...told, speakers: names };
    const titled = behindDash(role.title) ?? byName(role.title);
    if (titled !== null) return { ...told, ...titled };
    const below = unders[index] ?? null;
    const under = below === null ? [] : underTitle(below).speakers;
    return { ...told, speakers: under, isUnderTaken: under.length > 0 };
  });
}
