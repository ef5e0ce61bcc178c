import { array, assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { aSession } from "#test/support/builders.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const named = "Boat Talks 2026";
/** Instants alone, as Sched writes them; the zone is asked. */
const instants = calendarText(
  [
    { uid: "a", title: "Knots", start: "20261201T090000Z", end: "20261201T100000Z" },
    { uid: "b", title: "Sails", start: "20261202T233000Z", end: "20261203T003000Z" },
  ],
  { zone: null, name: named },
);
/** Wall times alone. */
const wallTimes = calendarText(
  [
    { uid: "a", title: "Knots", start: "20261201T100000", end: "20261201T110000" },
    { uid: "b", title: "Sails", start: "20261203T003000", end: "20261203T013000" },
  ],
  { zone: null, name: named },
);
const zone = "Europe/Amsterdam";

const sessions = (store: Store, eventId: string) =>
  store.sessions.list(eventId).map(({ id: _id, ...one }) => one);
const nothing = { added: 0, changed: 0, removed: 0, unchanged: 2 };

describe.each([
  ["instants", instants],
  ["wall times", wallTimes],
])("a source of %s, read again after a change of zone", (_, text) => {
  test.each(["wall", "instants"] as const)("changes nothing where the %s stay", (keep) => {
    const store = openTestStore();
    const { eventId } = importText(store, text, { zone });
    store.events.change(eventId, { zone: "America/St_Johns" }, keep);
    const before = sessions(store, eventId);
    expect(importText(store, text)).toMatchObject({ ...nothing, zone: "America/St_Johns" });
    expect(sessions(store, eventId)).toEqual(before);
    expect(importText(store, text, { fileName: "schedule (1).ics" })).toMatchObject(nothing);
  });

  test("brings a session that it moves to the clock on the wall that is meant", () => {
    const store = openTestStore();
    const { eventId } = importText(store, text, { zone });
    store.events.change(eventId, { zone: "Europe/London" }, "wall");
    const later = text.replace(/DTSTART:20261201T(\d\d)00/, "DTSTART:20261201T$130");
    expect(importText(store, later)).toMatchObject({ changed: 1 });
    expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T10:30:00+00:00");
  });

  test("whatever changes of zone there were", () => {
    const zones = ["Europe/London", "Asia/Kolkata", "America/New_York", zone] as const;
    const change = tuple(
      constantFrom(...zones),
      constantFrom("wall" as const, "instants" as const),
    );
    assert(
      property(array(change, { maxLength: 5 }), (changes) => {
        const store = openTestStore();
        const { eventId } = importText(store, text, { zone });
        for (const [to, keep] of changes) store.events.change(eventId, { zone: to }, keep);
        expect(compareText(store, text).compared).toMatchObject(nothing);
        store.close();
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});

test("a zone that is given for an import counts for its source as it stands", () => {
  const store = openTestStore();
  const { eventId } = importText(store, wallTimes, { zone });
  store.events.change(eventId, { zone: "Europe/London" });
  expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T09:00:00+00:00");
  importText(store, wallTimes, { zone: "Europe/London" });
  expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T10:00:00+00:00");
  expect(importText(store, wallTimes)).toMatchObject(nothing);
});

test("another format that comes later is read as it stands", () => {
  const store = openTestStore();
  const table = "title,start,end\nKnots,2026-12-01 10:00,2026-12-01 11:00\n";
  const { eventId } = importText(store, table, { zone, fileName: "talks.csv" });
  store.events.change(eventId, { zone: "Europe/London" }, "wall");
  const text = calendarText([{ title: "Knots", start: "20261201T100000Z" }], { zone: null });
  const { compared } = compareText(store, text, { into: eventId });
  expect(compared).toMatchObject({ added: 0, removed: 0, unchanged: 1 });
});

test("own sessions move with the others, and stay where the person left them after an import", () => {
  const store = openTestStore();
  const { eventId } = importText(store, instants, { zone });
  const own = store.sessions.add(
    eventId,
    aSession({
      title: "Tea",
      kind: "hallway",
      startsAt: "2026-12-01T12:00:00+01:00",
      endsAt: "2026-12-01T12:30:00+01:00",
    }),
  );
  store.events.change(eventId, { zone: "Europe/London" }, "wall");
  importText(store, instants);
  expect(store.sessions.get(own.id).startsAt).toBe("2026-12-01T12:00:00+00:00");
});
