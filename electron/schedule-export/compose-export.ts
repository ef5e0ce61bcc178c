import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import { exportFileName } from "./export-file-name.ts";
import { writeEventFile } from "./event-file/write-event-file.ts";
import { writeICalendar } from "./icalendar/write-icalendar.ts";
import { writeScheduleJson } from "./schedule-json/write-schedule-json.ts";

export interface ExportRequest {
  eventId: string;
  format: ExportFormat;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** A file of an event, not written yet. */
export interface ComposedExport {
  file: string;
  /** How many sessions are in it. */
  sessions: number;
  /** Pictures and files that belong beside it. */
  files: { file: string; name: string }[];
}

export type ExportedStore = Pick<Store, "events" | "schedules" | "wholeEvents" | "attachments">;

/**
 * What a file of an event is called, told before it is made. Throws `not-found` for an event that is not there, and for one of
 * which nothing would be in the file.
 */
export function nameExport(
  store: ExportedStore,
  { eventId, format }: Pick<ExportRequest, "eventId" | "format">,
): string {
  const event = store.events.get(eventId);
  if (format !== "lanyard") exportedSessions(store, event, format);
  return exportFileName(event.name, format);
}

/** Reads the store at once, so what is written of it is of one moment, and throws as `nameExport` does. */
export function composeExport(
  store: ExportedStore,
  { eventId, format, now }: ExportRequest,
): ComposedExport {
  const event = store.events.get(eventId);
  if (format === "lanyard") return composeEventFile(store, event);
  const sessions = exportedSessions(store, event, format);
  const name = format === "icalendar-planned" ? `${event.name}: my plan` : event.name;
  const file =
    format === "schedule-json"
      ? writeScheduleJson(event, sessions, now)
      : writeICalendar(event, sessions, { name, now });
  return { file, sessions: sessions.length, files: [] };
}

const IS_EXPORTED: Record<Exclude<ExportFormat, "lanyard">, (session: StoredSession) => boolean> = {
  "icalendar-planned": ({ plan }) => plan !== null,
  icalendar: () => true,
  "schedule-json": ({ status }) => status !== "gone",
};

/** At least one. */
function exportedSessions(
  store: ExportedStore,
  { id, name }: ConferenceEvent,
  format: Exclude<ExportFormat, "lanyard">,
): StoredSession[] {
  const sessions = store.schedules.storedSessions(id).filter(IS_EXPORTED[format]);
  if (sessions.length > 0) return sessions;
  throw new AppError(
    "not-found",
    format === "icalendar-planned"
      ? `No session of “${name}” is planned yet.`
      : `“${name}” has no sessions to export.`,
  );
}

function composeEventFile(store: ExportedStore, { id }: ConferenceEvent): ComposedExport {
  const events = store.wholeEvents.read(id);
  const names = new Map(store.events.list().map((event) => [event.id, event.name]));
  const nameOf = (eventId: string): string | null => names.get(eventId) ?? null;
  const sessions = events.reduce((sum, event) => sum + event.sessions.length, 0);
  const files = new Map(events.flatMap((event) => event.files.map((one) => [one.file, one])));
  return { file: writeEventFile(events, nameOf), sessions, files: [...files.values()] };
}
