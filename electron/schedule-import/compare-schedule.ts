import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { isZone } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import type { ImportPreview, PairAnswer, ScheduleChanges } from "#shared/schedule-changes.ts";
import type {
  ColumnMapping,
  ImportWarning,
  ParsedSchedule,
  ScheduleFormat,
} from "#shared/schedule.ts";
import { chooseEvent } from "./choose-event.ts";
import { countProgramme } from "./count-programme.ts";
import { diffSchedules } from "./diff-schedules.ts";
import { findOtherEvent } from "./find-other-event.ts";
import type { SessionMatch } from "./match-sessions.ts";
import { nameEvent } from "./name-event.ts";
import { checkZone, resolveTimes } from "./resolve-times.ts";

/** Four in the morning, for sources that do not say when their day begins. */
const DAY_STARTS_AT = 240;

/** What a person settles about an import. */
export interface ImportChoice {
  /** Null: as the source or the stored event says. */
  zone: string | null;
  /** An event's id; null for a new one; "matching" for the stored event that shares half of the source's ids. */
  into: string | null;
  /** About unsure pairs, by pair key; left out: none. */
  answers?: Readonly<Record<string, PairAnswer>>;
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
  const eventId =
    choice.into === matchingEvent ? chooseEvent(parsed.sessions, store.schedules) : choice.into;
  const stored = eventId === null ? null : store.events.get(eventId);
  const { zone, zoneFromSource, warnings } = settleZone(parsed, stored, choice.zone);

  // Without a zone nothing can be written; the preview then counts the days of UTC.
  const incoming = resolveTimes(parsed.sessions, zone ?? "UTC");
  const storedSessions = stored === null ? [] : store.schedules.storedSessions(stored.id);
  const difference = diffSchedules(storedSessions, incoming, {
    answers: choice.answers ?? {},
    isShared:
      stored !== null && store.schedules.formatsOf(stored.id).some((one) => one !== parsed.format),
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
  return {
    changes,
    match,
    compared: {
      stored,
      name:
        stored?.name ??
        nameEvent(parsed.event.name, { ...source, name: parsed.fileName ?? source.name }),
      place: parsed.event.place,
      dayStartsAt,
      format: parsed.format,
      zone,
      zoneFromSource,
      inProgramme,
      ...counts,
      added: changes.added.length,
      changed: changes.changed.filter((one) => one.fields.length > 0).length,
      removed: changes.removed.length,
      unchanged: changes.unchanged,
      notesAffected: 0,
      unmodified: false,
      table: parsed.table ?? null,
      pairs: Math.min(match.unsure.length, limits.pairsAsked),
      removesMany: removesMany(changes.removed.length, inProgramme),
      otherEvent: stored === null ? null : findOtherEvent(parsed, firstDay, stored, storedSessions),
      warnings: [...parsed.warnings, ...warnings, ...difference.warnings],
    },
  };
}

/** The given zone, else the stored event's, else the source's: an update does not undo what the person chose. */
function settleZone(
  { event }: ParsedSchedule,
  stored: ConferenceEvent | null,
  given: string | null,
): { zone: string | null; zoneFromSource: boolean; warnings: ImportWarning[] } {
  const ofSource = event.zone !== null && isZone(event.zone) ? event.zone : null;
  const zone = given ?? stored?.zone ?? ofSource;
  const kept = given === null && stored !== null && ofSource !== null && ofSource !== stored.zone;
  const warnings = kept
    ? [
        {
          code: "zone-kept",
          message: `The schedule gives ${ofSource} as its time zone; the event stays in ${stored.zone}.`,
          where: null,
        },
      ]
    : [];
  return { zone, zoneFromSource: ofSource !== null, warnings };
}
