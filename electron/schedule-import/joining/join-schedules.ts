import type { ImportWarning, ParsedEvent, ParsedSchedule } from "#shared/schedule.ts";
import { checkSessionCount } from "../parsing/check-session-count.ts";
import { fillSpeakers } from "./fill-speakers.ts";
import { joinSessions } from "./join-sessions.ts";
import { type NamedSchedule, settleZones, startIn } from "./settle-zones.ts";

/** A word without what follows it: "2026:" begins what names differ in. */
const bare = (word: string | undefined): string | undefined => word?.replace(/[:|,;]+$/u, "");

/** "Boat Talks 2026: Quay" and "Boat Talks 2026: Deck" are calendars of Boat Talks 2026. */
function commonName(names: readonly string[]): string | null {
  const all = names.map((name) => name.trim().split(/\s+/));
  const [first = []] = all;
  const differs = first.findIndex((word, at) =>
    all.some((words) => bare(words[at]) !== bare(word)),
  );
  const shared = first.slice(0, differs === -1 ? first.length : differs).join(" ");
  return shared.replace(/[\s:|,;–—-]+$/u, "") || null;
}

function joinEvents(events: readonly ParsedEvent[], zone: string | null): ParsedEvent {
  const first = <Value>(valueOf: (event: ParsedEvent) => Value | null): Value | null => {
    for (const event of events) {
      const value = valueOf(event);
      if (value !== null) return value;
    }
    return null;
  };
  const names = events.flatMap(({ name }) => name ?? []);
  return {
    name: names.length === 0 ? null : commonName(names),
    place: first(({ place }) => place),
    url: first(({ url }) => url),
    zone,
    dayStartsAt: first(({ dayStartsAt }) => dayStartsAt),
  };
}

/** `boats-quay.ics` and `boats-deck.ics` are files of `boats`. */
function fileNameOf(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  const words = names.map((name) =>
    name.replace(/\.[A-Za-z]{2,5}$/, "").replaceAll(/[-_.]+/g, " "),
  );
  return commonName(words) ?? first;
}

const isOf = (name: string, where: string | null): string =>
  where === null ? name : `${name}, ${where}`;

const placed = ({ name, schedule }: NamedSchedule): ImportWarning[] =>
  schedule.warnings.map((one) => ({ ...one, where: isOf(name, one.where) }));

/**
 * One schedule of the schedules of several files of one event: sessions of all of them, each once, their speakers with
 * what lists of people know. Files without sessions alone make a list of people. Throws `too-large` over
 * `limits.scheduleSessions`.
 */
export function joinSchedules(given: readonly [NamedSchedule, ...NamedSchedule[]]): ParsedSchedule {
  const { zone, files, warnings } = settleZones(given);
  const withSessions = files.filter(({ schedule }) => schedule.sessions.length > 0);
  const lists = withSessions.map(({ name, schedule }) =>
    schedule.sessions.map((one) => ({ ...one, where: isOf(name, one.where) })),
  );
  const sessions = joinSessions(lists, startIn(zone));
  checkSessionCount("These files together", sessions.length);
  const people = files.flatMap(({ schedule }) => schedule.people ?? []);
  const speakers = people.length === 0 ? null : fillSpeakers(sessions, people);
  const offsets = zone === null ? files.flatMap(({ schedule }) => schedule.offsets ?? []) : [];
  const table = files.find(({ schedule }) => schedule.table !== undefined)?.schedule.table;
  const [first] = withSessions.length > 0 ? withSessions : given;
  return {
    format: (first ?? given[0]).schedule.format,
    event: joinEvents(
      withSessions.map(({ schedule }) => schedule.event),
      zone,
    ),
    sessions:
      speakers === null
        ? sessions
        : sessions.map((one, at) => ({ ...one, speakers: speakers[at] ?? one.speakers })),
    ...(people.length > 0 && { people }),
    ...(offsets.length > 0 && { offsets }),
    ...(table !== undefined && { table }),
    fileName: fileNameOf(withSessions.map(({ name }) => name)),
    warnings: [...files.flatMap(placed), ...warnings],
  };
}
