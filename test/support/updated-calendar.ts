import type { Store } from "#electron/store/store.ts";
import type { SessionRow } from "#shared/session.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

/** A calendar of these sessions, in Lisbon's time. */
export const inLisbon = (...sessions: CalendarSession[]): string => calendarText(sessions);

/** A talk. */
export const knots: CalendarSession = {
  uid: "1",
  title: "Knots that hold",
  speakers: ["Ada Lind"],
};

/** A break at noon. */
export const lunch: CalendarSession = { uid: "9", title: "Lunch", start: "20261201T120000" };

/** Imports a schedule, writes a note on its first session and imports another one into the same event. */
export function updated(
  first: string,
  second: string,
): { store: Store; eventId: string; mine: SessionRow } {
  const store = openTestStore();
  const { eventId } = importText(store, first);
  const [session] = store.sessions.list(eventId);
  if (session === undefined) throw new Error("No session");
  store.notes.replace(ofSession(session.id), aBody("Mine"));
  importText(store, second, { into: eventId, confirmed: true });
  return { store, eventId, mine: store.sessions.get(session.id) };
}

/** A schedule.xml with one session of these fields. */
export const xml = (fields: string, conference = ""): string =>
  `<schedule><conference><title>T</title>${conference}</conference><day date="2027-03-09"><room name="R"><event id="1"><title>A</title>${fields}</event></room></day></schedule>`;
