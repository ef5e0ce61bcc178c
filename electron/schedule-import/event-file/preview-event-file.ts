import { hasText } from "#electron/store/note-text.ts";
import type { Store } from "#electron/store/store.ts";
import type { WholeEvent } from "#electron/store/whole-event.ts";
import { alreadyHere } from "#electron/store/whole-events.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import type { ImportWarning } from "#shared/schedule.ts";
import { countProgramme } from "../comparing/count-programme.ts";
import type { WholeEventFile } from "./read-event-file.ts";

type Counts =
  | "days"
  | "sessions"
  | "speakers"
  | "rooms"
  | "tracks"
  | "added"
  | "changed"
  | "removed"
  | "unchanged"
  | "notesAffected"
  | "warnings";

/** What bringing in a file of an event would do. */
export interface EventFilePreview extends Pick<ImportPreview, Counts> {
  eventId: string;
  eventName: string;
  zone: string;
  whole: NonNullable<ImportPreview["whole"]>;
}

/** Counts what a file of an event holds. Throws `target-exists` where it, or a part of it, is stored already. */
export function previewEventFile(
  events: WholeEventFile,
  store: Pick<Store, "events" | "wholeEvents">,
): EventFilePreview {
  const taken = store.wholeEvents.findTaken(events);
  if (taken !== null) throw alreadyHere(taken.name);
  const [event] = events;
  const sessions = events.flatMap((each) => each.sessions);
  return {
    eventId: event.id,
    eventName: event.name,
    zone: event.zone,
    whole: { events: events.length, notes: countNotes(events) },
    ...countProgramme(sessions, event.zone, event.dayStartsAt),
    added: sessions.length,
    changed: 0,
    removed: 0,
    unchanged: 0,
    notesAffected: 0,
    warnings: warningsOf(event, store),
  };
}

function countNotes(events: readonly WholeEvent[]): number {
  const notes = events.flatMap((event) => [
    ...event.notes,
    ...event.sessions.flatMap(({ note }) => (note === null ? [] : [note])),
  ]);
  return notes.filter(({ body }) => hasText(body)).length;
}

function warningsOf({ parentId }: WholeEvent, { events }: Pick<Store, "events">): ImportWarning[] {
  if (parentId === null || events.list().some(({ id }) => id === parentId)) return [];
  return [
    {
      code: "without-parent",
      message: "The event that this one is part of is not here. It comes in by itself.",
      where: null,
    },
  ];
}

/** The same, as a window is told of imports: there is nothing to choose, and nothing that is stored is touched. */
export function previewOfWhole(
  importId: string,
  { eventId: _id, ...preview }: EventFilePreview,
): ImportPreview {
  return {
    ...preview,
    importId,
    format: "lanyard",
    zoneFromSource: true,
    zoneGuess: null,
    zonesFitting: [],
    into: null,
    unmodified: false,
    pairs: 0,
    removesMany: false,
    kept: null,
    problem: null,
    parent: null,
    parentGuess: null,
    otherEvent: null,
    table: null,
  };
}
