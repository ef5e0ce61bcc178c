import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  nat,
  pre,
  property,
  record,
  subarray,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { aBody, aSession, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

/** Few values, so that ids, titles, people and times repeat, meet and swap. */
const session: Arbitrary<CalendarSession> = record(
  {
    uid: constantFrom("1", "2", "3", "4", "5"),
    title: constantFrom("Boats", "Boats and Oars", "Cheese", "Lunch", "Keynote: To Be Announced"),
    start: constantFrom("20261201T090000", "20261201T100000", "20261202T090000"),
    room: constantFrom("Quay", "Road"),
    track: constantFrom("Water", "Land"),
    speakers: subarray(["Ada Brook", "Bo Li", "Cy Dunn"]),
    url: constantFrom("https://example.org/1", "https://example.org/2"),
    text: constantFrom("All about it", "More about it"),
    isCancelled: boolean(),
  },
  { requiredKeys: ["title"] },
);
const programme = array(session, { minLength: 1, maxLength: 8 });

const acts: ((store: Store, id: string) => unknown)[] = [
  (store, id) => store.notes.replace(ofSession(id), aBody(`about ${id}`)),
  (store, id) => store.sessions.rate(id, 3),
  (store, id) => store.sessions.rate(id, null),
  (store, id) => store.sessions.plan(id, "must"),
  (store, id) => store.sessions.mark(id, "attended"),
  (store, id) => store.sessions.tag(id, ["mesh"]),
  (store, id) => store.sessions.tag(id, []),
];
/** What a person does, each to whichever session the number falls on. */
const doings = array(tuple(nat(), nat(acts.length - 1)), { maxLength: 8 });

/** Everything an import owns of an event, by session; the person's own is left out. */
function owned(store: Store, eventId: string) {
  const sessions = store.schedules.storedSessions(eventId).filter((one) => !one.isOwn);
  return {
    zone: store.events.get(eventId).zone,
    sources: store.sources.list(eventId).map(({ location, importedAt }) => [location, importedAt]),
    sessions: new Map(
      sessions.map(
        ({ id, isMine: _m, hasNote: _n, plan: _p, attendance: _a, rating: _r, ...one }) => [
          id,
          one,
        ],
      ),
    ),
  };
}

/** What the person said and wrote, by session; sessions with nothing of theirs are left out. */
function personal(store: Store, eventId: string) {
  const stored = store.schedules.storedSessions(eventId).filter((one) => one.isMine || one.isOwn);
  return new Map(
    stored.map(({ id }) => {
      const { plan, attendance, rating, tags } = store.sessions.get(id);
      return [id, { plan, attendance, rating, tags, note: store.notes.get(ofSession(id)) }];
    }),
  );
}

function live(store: Store, eventId: string, doing: readonly (readonly [number, number])[]): void {
  for (const [at, which] of doing) {
    const rows = store.sessions.list(eventId);
    const row = rows[at % rows.length];
    if (row !== undefined) acts[which]?.(store, row.id);
  }
}

test("undoing an import brings back all that imports own, and loses nothing of the person's", () => {
  assert(
    property(
      programme,
      doings,
      programme,
      doings,
      boolean(),
      (first, before, second, after, isOther) => {
        const store = openTestStore();
        const { eventId } = importText(store, calendarText(first));
        store.sessions.add(eventId, aSession());
        live(store, eventId, before);
        const was = owned(store, eventId);

        const summary = importText(store, calendarText(second), {
          into: eventId,
          confirmed: true,
          fileName: isOther ? "other.ics" : "schedule.ics",
          zone: isOther ? "Asia/Kolkata" : null,
        });
        live(store, eventId, after);
        const mine = personal(store, eventId);
        // An import that alters nothing a person sees leaves nothing to undo.
        pre(store.imports.undoable(eventId)?.madeEvent === false);
        store.imports.undo(eventId);
        const now = owned(store, eventId);
        expect([now.zone, now.sources]).toEqual([was.zone, was.sources]);
        for (const [id, one] of was.sessions) expect(now.sessions.get(id)).toEqual(one);
        const kept = [...now.sessions].filter(([id]) => !was.sessions.has(id));
        expect(kept.every(([, { status }]) => status === "gone")).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(summary.added);
        expect(personal(store, eventId)).toEqual(mine);
        expect(store.problems()).toEqual([]);
        // What came in, went and comes in again is the same programme.
        const again = importText(store, calendarText(second), { into: eventId, confirmed: true });
        expect(again.sessions).toBe(summary.sessions);
        store.close();
      },
    ),
    { numRuns: 40, seed: 20261123 },
  );
});
