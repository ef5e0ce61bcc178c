import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import { exportFileName } from "./export-file-name.ts";
import { writeEventFile } from "./event-file/write-event-file.ts";
import { writeICalendar } from "./icalendar/write-icalendar.ts";
import type { Pause } from "./pause.ts";
import { writeScheduleJson } from "./schedule-json/write-schedule-json.ts";

export interface ExportRequest {
  eventId: string;
  format: ExportFormat;
  /** Milliseconds since 1970, UTC. */
  now: number;
  pause: Pause;
}

/** A file of an event, not written yet. */
export interface ComposedExport {
  fileName: string;
  file: string;
  /** How many sessions are in it. */
  sessions: number;
}

/** Throws `not-found` for an event that is not there, and for one that has nothing to write. */
export async function composeExport(
  store: ExportedStore,
  { eventId, format, ...around }: ExportRequest,
): Promise<ComposedExport> {
  const event = store.events.get(eventId);
  const composed = await FORMATS[format](store, event, around);
  return { ...composed, fileName: exportFileName(event.name, format) };
}

type ExportedStore = Pick<Store, "events" | "schedules" | "wholeEvents">;

/** Reads the store first and at once: what it writes of it is of one moment. */
type Compose = (
  store: ExportedStore,
  event: ConferenceEvent,
  around: Pick<ExportRequest, "now" | "pause">,
) => Promise<Omit<ComposedExport, "fileName">>;

const FORMATS: Record<ExportFormat, Compose> = {
  async "icalendar-planned"(store, event, around) {
    const planned = store.schedules.storedSessions(event.id).filter(({ plan }) => plan !== null);
    if (planned.length === 0) {
      throw new AppError("not-found", `No session of "${event.name}" is planned yet.`);
    }
    const name = `${event.name}: my plan`;
    const file = await writeICalendar(event, planned, { ...around, name });
    return { file, sessions: planned.length };
  },
  async icalendar(store, event, around) {
    const sessions = store.schedules.storedSessions(event.id);
    if (sessions.length === 0) throw withoutSessions(event);
    const file = await writeICalendar(event, sessions, { ...around, name: event.name });
    return { file, sessions: sessions.length };
  },
  async "schedule-json"(store, event, around) {
    const sessions = store.schedules
      .storedSessions(event.id)
      .filter(({ status }) => status !== "gone");
    if (sessions.length === 0) throw withoutSessions(event);
    return {
      file: await writeScheduleJson(event, sessions, around),
      sessions: sessions.length,
    };
  },
  async lanyard(store, { id }, { pause }) {
    const events = store.wholeEvents.read(id);
    const names = new Map(store.events.list().map((event) => [event.id, event.name]));
    const nameOf = (eventId: string): string | null => names.get(eventId) ?? null;
    const sessions = events.reduce((sum, event) => sum + event.sessions.length, 0);
    return { file: await writeEventFile(events, { nameOf, pause }), sessions };
  },
};

const withoutSessions = ({ name }: ConferenceEvent): AppError =>
  new AppError("not-found", `"${name}" has no sessions to export.`);
