import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { limits } from "#shared/limits.ts";
import type { ImportPreview, PairAnswer, ScheduleChanges } from "#shared/schedule-changes.ts";
import type {
  ColumnMapping,
  ImportWarning,
  ParsedSchedule,
  ScheduleFormat,
} from "#shared/schedule.ts";
import { chooseEvent } from "../matching/choose-event.ts";
import { chooseEventByProgramme } from "../matching/choose-event-by-programme.ts";
import { chooseEventOfPeople } from "../matching/choose-event-of-people.ts";
import { countProgramme } from "./count-programme.ts";
import { diffPeople } from "./diff-people.ts";
import { diffSchedules } from "./diff-schedules.ts";
import { findOtherEvent } from "../matching/find-other-event.ts";
import { guessParent } from "../matching/guess-parent.ts";
import type { SessionMatch } from "../matching/match-sessions.ts";
import { nameEvent } from "../matching/name-event.ts";
import { checkZone, resolveTimes } from "./resolve-times.ts";
import { settleZone } from "../zones/settle-zone.ts";

/** Four in the morning, for sources that do not say when their day begins. */
const DAY_STARTS_AT = 240;

/** What a person settles about an import. */
export interface ImportChoice {
  /** Null: as the source or the stored event says. */
  zone: string | null;
  /** This computer's, which counts where the source gives nothing but offsets. Left out: not known. */
  laptopZone?: string | null;
  /** An event's id; null for a new one; "matching" for the stored event that shares half of the source's ids, addresses or titles. */
  into: string | null;
  /** About unsure pairs, by pair key; left out: none. */
  answers?: Readonly<Record<string, PairAnswer>>;
  /** Nothing is removed: the source holds only a part of the event. Left out: false. */
  keepMissing?: boolean;
  /** The event that a new one is part of; null, or left out, for none. */
  parentId?: string | null;
  /** What a table's columns hold, for whoever parses it; null, or left out: as remembered, else guessed. */
  columns?: ColumnMapping | null;
}
export const matchingEvent = "matching";

/** Everything about an import but the changes themselves: small enough to hand from thread to thread. */
export interface ComparedSchedule extends Omit<
  ImportPreview,
  "importId" | "format" | "whole" | "eventName" | "into"
> {
  format: ScheduleFormat;
  /** The event as it is stored; null: it would be made. */
  stored: ConferenceEvent | null;
  name: string;
  place: string | null;
  dayStartsAt: number;
  /** The person chose the zone for this import. */
  isZoneGiven: boolean;
  /** How many of the stored event's sessions are in its programme. */
  inProgramme: number;
}

export interface Comparison {
  compared: ComparedSchedule;
  changes: ScheduleChanges;
  match: SessionMatch;
}

export const removesMany = (removed: number, inProgramme: number): boolean =>
  removed * 2 > inProgramme;

/**
 * What importing a schedule would do to the store. Writes nothing. Throws `invalid-input` for an unknown zone,
 * `not-found` for an unknown event, `malformed-source` for a time that is none.
 */
export function compareSchedule(
  parsed: ParsedSchedule,
  source: { name: string; location: string },
  store: Pick<Store, "events" | "schedules">,
  choice: ImportChoice,
): Comparison {
  if (choice.zone !== null) checkZone(choice.zone);
  const { sessions, people = [] } = parsed;
  const arePeopleAlone = sessions.length === 0 && people.length > 0;
  const eventId =
    choice.into === matchingEvent ? findEvent(parsed, store, choice, source) : choice.into;
  const stored = eventId === null ? null : store.events.get(eventId);
  const name = nameEvent(parsed.event.name, { ...source, name: parsed.fileName ?? source.name });
  const { warnings, ...settledZone } = settleZone(parsed, {
    given: choice.zone,
    stored: stored?.zone ?? null,
    laptop: choice.laptopZone ?? null,
    names: [name],
  });
  const { zone } = settledZone;
  // A zone that is given counts for the source as it stands.
  const reading =
    stored === null || choice.zone !== null
      ? null
      : store.schedules.readingOf(stored.id, parsed.format);
  const parent = settleParent(choice.parentId ?? null, stored, store.events);

  // Without a zone nothing can be written; the preview then counts the days of UTC.
  const incoming = resolveTimes(parsed.sessions, zone ?? "UTC", reading);
  const storedSessions = stored === null ? [] : store.schedules.storedSessions(stored.id);
  const others = stored === null ? [] : otherFormats(parsed, store.schedules.formatsOf(stored.id));
  const isKept = choice.keepMissing === true;
  const difference = arePeopleAlone
    ? diffPeople(storedSessions, people)
    : diffSchedules(storedSessions, incoming, {
        answers: choice.answers ?? {},
        isShared: isKept || others.length > 0,
        hasPeople: others.includes("speakers"),
        source: { location: source.location, isPart: isKept },
      });
  const { changes, match } = difference;
  const inProgramme = storedSessions.filter((one) => !one.isOwn && one.status !== "gone").length;
  const dayStartsAt = stored?.dayStartsAt ?? parsed.event.dayStartsAt ?? DAY_STARTS_AT;
  const counts = countProgramme(
    incoming.map(({ after }) => after),
    zone ?? "UTC",
    dayStartsAt,
  );
  const firstDay = counts.days[0]?.day ?? null;
  const { place } = parsed.event;
  const guessed =
    stored !== null || parent.event !== null || zone === null
      ? null
      : guessParent({ ...counts, zone, place }, store.events.list());
  return {
    changes,
    match,
    compared: {
      stored,
      name: stored?.name ?? name,
      place,
      dayStartsAt,
      format: parsed.format,
      ...settledZone,
      isZoneGiven: choice.zone !== null,
      inProgramme,
      ...counts,
      speakers: arePeopleAlone ? people.length : counts.speakers,
      added: changes.added.length,
      changed: changes.changed.filter((one) => one.fields.length > 0).length,
      removed: changes.removed.length,
      kept: isKept ? match.missing.filter(({ status }) => status !== "gone").length : null,
      unchanged: changes.unchanged,
      notesAffected: 0,
      unmodified: false,
      table: parsed.table ?? null,
      pairs: Math.min(match.unsure.length, limits.pairsAsked),
      removesMany: removesMany(changes.removed.length, inProgramme),
      problem: arePeopleAlone && stored === null ? peopleWithoutEvent(people.length) : null,
      parent: parent.event && named(parent.event),
      parentGuess: guessed && named(guessed),
      otherEvent: stored === null ? null : findOtherEvent(parsed, firstDay, stored, storedSessions),
      warnings: [
        ...parsed.warnings,
        ...(stored === null ? warnOfTrash(name, parsed, store.schedules) : []),
        ...warnings,
        ...parent.warnings,
        ...difference.warnings,
      ],
    },
  };
}

const named = ({ id, name }: ConferenceEvent) => ({ id, name });

const peopleWithoutEvent = (count: number): string =>
  `This is a list of ${count === 1 ? "one speaker" : `${count.toLocaleString("en")} speakers`}. Import it together with the sessions, or into the event they belong to.`;

/** What is in the trash is not brought back by an import: the person removed it. They may not remember, though. */
function warnOfTrash(
  name: string,
  { sessions }: ParsedSchedule,
  schedules: Store["schedules"],
): ImportWarning[] {
  const trashed = schedules.trashedEvent(
    name,
    sessions.flatMap(({ sourceIds }) => sourceIds),
  );
  if (trashed === null) return [];
  const notes = trashed.notes === 1 ? "1 note" : `${trashed.notes} notes`;
  const which = trashed.notes === 0 ? `“${trashed.name}”` : `“${trashed.name}”, with ${notes},`;
  const message = `${which} is in the trash. This import makes a new event; to have the old one again, bring it back instead.`;
  return [{ code: "in-trash", message, where: null }];
}

/** What is meant to become part of an event is not that event, though it may hold the same sessions. */
function findEvent(
  { sessions, people = [] }: ParsedSchedule,
  store: Pick<Store, "events" | "schedules">,
  { parentId = null }: ImportChoice,
  { location }: { location: string },
): string | null {
  if (sessions.length > 0) {
    return (
      chooseEvent(sessions, store.schedules, parentId) ??
      chooseEventByProgramme(sessions, store, { location, except: parentId })
    );
  }
  return people.length > 0 ? chooseEventOfPeople(people, store) : null;
}

/** What else has told of the event; a list of speakers, unless this source has one itself. */
const otherFormats = (
  { format, people = [] }: ParsedSchedule,
  formats: readonly ScheduleFormat[],
): ScheduleFormat[] =>
  formats.filter((one) => one !== format && (one !== "speakers" || people.length === 0));

/** The event that a new one becomes part of. One that is there stays where it is. */
function settleParent(
  parentId: string | null,
  stored: ConferenceEvent | null,
  events: Store["events"],
): { event: ConferenceEvent | null; warnings: ImportWarning[] } {
  if (parentId === null) return { event: null, warnings: [] };
  const event = events.get(parentId);
  if (stored === null) return { event, warnings: [] };
  if (stored.parentId === parentId) return { event: null, warnings: [] };
  const message = `The event is here already, and it is not part of “${event.name}”. It stays where it is.`;
  return { event: null, warnings: [{ code: "parent-kept", message, where: null }] };
}
