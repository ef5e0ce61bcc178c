import { array, assert, boolean, constantFrom, property, subarray, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const talk = (number: number): CalendarSession => ({
  uid: `talk ${number}`,
  title: `Talk ${number} on ropes`,
  start: `20261201T${String(8 + number).padStart(2, "0")}0000`,
  speakers: [`Speaker ${number}`],
});
const text = (talks: readonly number[]): string => calendarText(talks.map(talk));

const main = "https://boats.example/all.ics";
const ropeDay = "https://ropes.example/day.ics";
const sailDay = "https://sails.example/day.ics";

/** Reads a source again: the main schedule is of the whole, the others are of a part of its event. */
const refresh = (store: Store, into: string, fileName: string, talks: readonly number[]) =>
  importText(store, text(talks), {
    into,
    fileName,
    confirmed: true,
    keepMissing: fileName !== main,
  });
const inProgramme = (store: Store, eventId: string): string[] =>
  store.sessions.list(eventId).flatMap(({ title, status }) => (status === "gone" ? [] : [title]));
const titles = (talks: readonly number[]): string[] =>
  talks.toSorted((a, b) => a - b).map((one) => talk(one).title);
const nothingNew = { added: 0, changed: 0, removed: 0 };

function withRopeDay() {
  const store = openTestStore();
  const { eventId } = importText(store, text([1, 2, 3]), { fileName: main });
  refresh(store, eventId, ropeDay, [3, 4, 5]);
  return {
    store,
    eventId,
    read: (from: string, talks: number[]) => refresh(store, eventId, from, talks),
  };
}

describe("an event of a main schedule and a co-located day", () => {
  test("keeps the sessions of each when the other is read again", () => {
    const { store, eventId, read } = withRopeDay();
    expect(inProgramme(store, eventId)).toEqual(titles([1, 2, 3, 4, 5]));
    expect(read(main, [1, 2, 3])).toMatchObject(nothingNew);
    expect(read(ropeDay, [3, 4, 5])).toMatchObject(nothingNew);
    expect(read(main, [1, 2])).toMatchObject(nothingNew);
    expect(inProgramme(store, eventId)).toEqual(titles([1, 2, 3, 4, 5]));
  });

  test("loses what both have dropped, with the main schedule", () => {
    const { store, eventId, read } = withRopeDay();
    expect(read(ropeDay, [4])).toMatchObject(nothingNew);
    expect(inProgramme(store, eventId)).toEqual(titles([1, 2, 3, 4, 5]));
    expect(read(main, [1, 2])).toMatchObject({ removed: 2 });
    expect(inProgramme(store, eventId)).toEqual(titles([1, 2, 4]));
  });

  test("gets back a gone session from the day, and keeps it when the main schedule is read", () => {
    const { store, eventId, read } = withRopeDay();
    const id = store.sessions.list(eventId)[1]?.id ?? "";
    store.sessions.rate(id, 4);
    read(main, [1, 3]);
    expect(store.sessions.get(id).status).toBe("gone");
    read(ropeDay, [2, 3, 4, 5]);
    read(main, [1, 3]);
    expect(store.sessions.get(id)).toMatchObject({ status: "scheduled", rating: 4 });
  });

  test("is the day's alone no longer once its source is read as the whole", () => {
    const { store, eventId, read } = withRopeDay();
    importText(store, text([3, 4, 5]), { into: eventId, fileName: ropeDay, confirmed: true });
    expect(inProgramme(store, eventId)).toEqual(titles([3, 4, 5]));
    expect(read(main, [1])).toMatchObject({ added: 1, removed: 3 });
  });

  test("loses nothing of one pasted list to the next", () => {
    const { store, eventId, read } = withRopeDay();
    read("-", [6]);
    read("-", [7]);
    read(main, [1, 2, 3]);
    expect(inProgramme(store, eventId)).toEqual(titles([1, 2, 3, 4, 5, 6, 7]));
  });

  test("writes no row when each is read again as it was", () => {
    const { store, eventId, read } = withRopeDay();
    read(main, [1, 2]);
    const before = store.sources.list(eventId);
    const stored = store.schedules.storedSessions(eventId);
    expect(stored.map(({ heldBy }) => heldBy)).toEqual([[], [], [ropeDay], [ropeDay], [ropeDay]]);
    read(ropeDay, [3, 4, 5]);
    read(main, [1, 2]);
    expect(store.sources.list(eventId)).toEqual(before);
    expect(store.schedules.storedSessions(eventId)).toEqual(stored);
  });

  test("remembers who told of what after an undo", () => {
    const { store, eventId, read } = withRopeDay();
    const stored = store.schedules.storedSessions(eventId);
    read(ropeDay, [5, 6]);
    store.imports.undo(eventId);
    expect(store.schedules.storedSessions(eventId)).toEqual(stored);
    read(main, [1]);
    expect(inProgramme(store, eventId)).toEqual(titles([1, 3, 4, 5]));
    store.imports.undo(eventId);
    expect(store.schedules.storedSessions(eventId)).toEqual(stored);
    expect(store.problems()).toEqual([]);
  });
});

test("sources of one event, read again in any order, take nothing from each other, and no note is lost", () => {
  const reading = tuple(
    constantFrom(main, ropeDay, sailDay),
    subarray(numbers, { minLength: 1 }),
    boolean(),
  );
  assert(
    property(
      subarray(numbers, { minLength: 1 }),
      array(reading, { maxLength: 8 }),
      (first, readings) => {
        const store = openTestStore();
        const { eventId } = importText(store, text(first), { fileName: main });
        const undone: [StoredSession[], StoredSession[]][] = [];
        const said = new Map<string, readonly number[]>([[main, first]]);
        for (const { id, title } of store.sessions.list(eventId)) {
          store.notes.replace(ofSession(id), aBody(`about ${title}`));
        }
        for (const [from, talks, isUndone] of readings) {
          const before = store.schedules.storedSessions(eventId);
          const { added, changed, removed } = refresh(store, eventId, from, talks);
          if (isUndone && added + changed + removed > 0) {
            store.imports.undo(eventId);
            undone.push([store.schedules.storedSessions(eventId), before]);
            continue;
          }
          said.set(from, talks);
          const all = titles([...new Set([...said.values()].flat())]);
          const programme = inProgramme(store, eventId);
          // The whole says what there is, but for what the parts tell of; they take nothing away.
          const told = from === main ? programme : programme.filter((one) => all.includes(one));
          expect(told).toEqual(all);
          expect(refresh(store, eventId, from, talks)).toMatchObject(nothingNew);
        }
        for (const [now, before] of undone) expect(now).toEqual(before);
        const texts = store.notes.list(eventId).map(({ target }) => store.notes.get(target).body);
        expect(texts.toSorted()).toEqual(titles(first).map((one) => aBody(`about ${one}`)));
        expect(store.problems()).toEqual([]);
        store.close();
      },
    ),
    { numRuns: 30, seed: 20261124 },
  );
});
