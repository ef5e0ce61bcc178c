import type { Store } from "#electron/store/store.ts";
import type { EventFields } from "#shared/event.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { Attendance, Plan } from "#shared/session.ts";
import { anAddedSession, anEvent, changesOf } from "./builders.ts";

/** A session that somebody went to, with what they wrote in Markdown. */
export interface SeenSession extends Partial<ScheduledSession> {
  title: string;
  startsAt: number;
  note?: string;
  rating?: number;
  plan?: Plan;
  mark?: Attendance;
  tags?: string[];
}

export interface AttendedEvent {
  event: Partial<EventFields>;
  sessions?: SeenSession[];
  /** By day. */
  days?: Readonly<Record<string, string>>;
  parts?: Partial<Record<EventPart, string>>;
}

/** Puts an event with its notes into a store and answers with its id. Sessions are half an hour unless told otherwise. */
export function attend(
  store: Store,
  { event, sessions = [], days = {}, parts = {} }: AttendedEvent,
): string {
  const added = sessions.map(({ title, startsAt, ...fields }, index) =>
    anAddedSession(
      {
        url: null,
        abstract: null,
        speakers: [],
        room: null,
        track: null,
        endsAt: startsAt + 1_800_000,
        ...scheduled(fields),
        title,
        startsAt,
      },
      `uid-${index}`,
    ),
  );
  const eventId = store.schedules.apply(
    { eventId: null, fields: anEvent(event), dayStartsAt: 240, isSample: false },
    changesOf({ added }),
    { format: "icalendar", location: "all.ics" },
  );
  for (const row of store.sessions.list(eventId)) {
    const seen = sessions.find(
      ({ title, startsAt }) =>
        title.trim() === row.title.trim() && startsAt === Date.parse(row.startsAt),
    );
    if (seen?.note !== undefined) write(store, { of: "session", sessionId: row.id }, seen.note);
    if (seen?.rating !== undefined) store.sessions.rate(row.id, seen.rating);
    if (seen?.plan !== undefined) store.sessions.plan(row.id, seen.plan);
    if (seen?.mark !== undefined) store.sessions.mark(row.id, seen.mark);
    if (seen?.tags !== undefined) store.sessions.tag(row.id, seen.tags);
  }
  for (const [day, note] of Object.entries(days)) write(store, { of: "day", eventId, day }, note);
  for (const part of ["introduction", "before", "conclusion"] as const) {
    const note = parts[part];
    if (note !== undefined) write(store, { of: "event", eventId, part }, note);
  }
  return eventId;
}

const scheduled = ({
  note: _note,
  rating: _rating,
  plan: _plan,
  mark: _mark,
  tags: _tags,
  ...fields
}: Partial<SeenSession>): Partial<ScheduledSession> => fields;

const write = (store: Store, target: NoteTarget, markdown: string): void =>
  void store.notes.replace(target, JSON.stringify(markdownToBody(markdown)));
