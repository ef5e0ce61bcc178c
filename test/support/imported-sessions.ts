import type { Store } from "#electron/store/store.ts";
import type { ScheduleChanges } from "#shared/schedule-changes.ts";
import { aBody, anAddedSession, aScheduledSession, ofSession } from "#test/support/builders.ts";
import { countingIds, fixedClock, storeWithEvent, testNow } from "#test/support/store.ts";

/** Where the first import came from. */
export const source = { format: "schedule-xml", location: "schedule.xml" } as const;

/** Where a later one came from. */
export const feed = { format: "icalendar", location: "https://example.org/all.ics" } as const;

/** An id that no store has. */
export const unknownId = countingIds(999)();

/** A minute after the event was made. */
export const later = testNow + 60_000;

/** Everything that imports own of an event; what a person set on its sessions left out. */
export function programme(store: Store, eventId: string) {
  const sessions = store.schedules
    .storedSessions(eventId)
    .filter((one) => !one.isOwn)
    .map(
      ({ isMine: _mine, hasNote: _note, plan: _plan, attendance: _mark, rating: _stars, ...one }) =>
        one,
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { zone: store.events.get(eventId).zone, sessions, sources: store.sources.list(eventId) };
}

/** A session of which an import changes everything. */
export const renamed = (id: string, title: string): ScheduleChanges["changed"] => [
  {
    id,
    after: aScheduledSession({
      title,
      startsAt: Date.UTC(2026, 2, 24, 10),
      endsAt: Date.UTC(2026, 2, 24, 11),
      room: null,
      speakers: [{ name: "Someone Else", affiliation: null }],
      abstract: null,
      links: [{ title: "Slides", url: "https://example.org/slides" }],
      status: "cancelled",
    }),
    sourceIds: [{ kind: "guid", value: "new" }],
    fields: ["title", "startsAt", "endsAt", "room", "speakers", "abstract", "links", "status"],
  },
];

/** Three sessions, the first with two speakers and every field set. */
export function withThree() {
  const clock = fixedClock();
  const made = storeWithEvent(
    [
      anAddedSession(
        {
          title: "A",
          speakers: [
            { name: "Grace Okafor", affiliation: "Contoso" },
            { name: "Ada Lind", affiliation: null },
          ],
          links: [{ title: "Code", url: "https://example.org/code" }],
        },
        "a",
      ),
      anAddedSession({ title: "B", abstract: { format: "markdown", source: "*b*" } }, "b"),
      anAddedSession({ title: "C", abstract: null, speakers: [] }, "c"),
    ],
    { now: clock.now },
  );
  const [a = "", b = "", c = ""] = made.sessionIds;
  clock.set(later);
  return { ...made, clock, a, b, c };
}

/** What a person may leave at a session. */
export const traces: [string, (store: Store, id: string) => unknown][] = [
  ["a note", (store, id) => store.notes.replace(ofSession(id), aBody("x"))],
  ["a rating", (store, id) => store.sessions.rate(id, 3)],
  ["a plan", (store, id) => store.sessions.plan(id, "backup")],
  ["an attendance", (store, id) => store.sessions.mark(id, "skipped")],
  ["a tag", (store, id) => store.sessions.tag(id, ["mesh"])],
];
