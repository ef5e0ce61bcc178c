import { type Command, Option } from "commander";
import type { Store } from "#electron/store/store.ts";
import { createEventClock, type EventClock } from "#shared/event-time.ts";
import { type EventPart, eventPart, type NoteTarget } from "#shared/note.ts";
import { parseDay } from "./argument-parsers.ts";
import { UsageError } from "./usage-error.ts";

/** What names a note: a session, or an event with a day or a part. */
export interface NoteTargetOptions {
  event?: string;
  day?: string;
  part?: EventPart;
}

export const addNoteTarget = (command: Command): Command =>
  command
    .argument("[session]", "the session’s id")
    .option("--event <event>", "the event of a day’s or a part’s note: its id or name")
    .option("--day <day>", "the day of the note", parseDay)
    .addOption(new Option("--part <part>", "the part of the event").choices(eventPart.options));

/** Throws a `UsageError` unless exactly one note is named. */
export function checkNoteTarget(
  session: string | undefined,
  { event, day, part }: NoteTargetOptions,
): void {
  const isOfSession = session !== undefined && (event ?? day ?? part) === undefined;
  const isOfEvent =
    session === undefined && event !== undefined && (day === undefined) !== (part === undefined);
  if (!isOfSession && !isOfEvent) {
    throw new UsageError("Name a session, or --event with either --day or --part.");
  }
}

export function noteTargetOf(
  store: Store,
  session: string | undefined,
  options: NoteTargetOptions,
): NoteTarget {
  if (session !== undefined) return { of: "session", sessionId: session };
  const eventId = store.events.named(options.event ?? "").id;
  if (options.day !== undefined) return { of: "day", eventId, day: options.day };
  return { of: "event", eventId, part: options.part ?? "introduction" };
}

/** The clock of the event that a note belongs to. */
export function clockOfNote(store: Store, target: NoteTarget): EventClock {
  const eventId =
    target.of === "session" ? store.sessions.get(target.sessionId).eventId : target.eventId;
  const { zone, dayStartsAt } = store.events.get(eventId);
  return createEventClock(zone, dayStartsAt);
}
