import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const days = ["20261201", "20261202", "20261203"];
const whole: CalendarSession[] = Array.from({ length: 12 }, (_, at) => ({
  uid: `${at}`,
  title: `Talk ${at} on ropes`,
  start: `${days[at % 3]}T${String(9 + Math.floor(at / 3)).padStart(2, "0")}0000`,
  room: `Quay ${at % 3}`,
}));
/** As a site exports one person's choice. */
const mine = [
  { ...whole[1], title: "Talk 1 on ropes", room: "Deck" },
  { ...whole[4], title: "Talk 4 on ropes" },
  { uid: "late", title: "A late talk", start: "20261201T180000" },
];

function withWhole(): { store: Store; eventId: string } {
  const store = openTestStore();
  return { store, eventId: importText(store, calendarText(whole)).eventId };
}

describe("a schedule that holds a part of its event", () => {
  test("would remove the rest, and asks", () => {
    const { store, eventId } = withWhole();
    const { compared } = compareText(store, calendarText(mine));
    expect(compared).toMatchObject({ stored: { id: eventId }, removed: 10, removesMany: true });
    expect(() => importText(store, calendarText(mine))).toThrow(/more than half/);
  });

  test("only adds and updates where that is chosen: nothing goes, and the same again changes nothing", () => {
    const { store, eventId } = withWhole();
    const noted = store.sessions.list(eventId)[5]?.id ?? "";
    store.notes.replace(ofSession(noted), aBody("A note"));
    const as = { keepMissing: true };
    expect(compareText(store, calendarText(mine), as).compared).toMatchObject({
      removed: 0,
      kept: 10,
      removesMany: false,
    });
    expect(importText(store, calendarText(mine), as)).toMatchObject({
      eventId,
      added: 1,
      changed: 1,
      removed: 0,
    });
    expect(store.sessions.list(eventId)).toHaveLength(13);
    expect(store.sessions.get(noted)).toMatchObject({ status: "scheduled", hasNote: true });
    expect(importText(store, calendarText(mine), as)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
    });
    expect(store.imports.log(eventId)).toHaveLength(2);
  });

  test("does not wipe what its columns lack", () => {
    const { store, eventId } = withWhole();
    const part = calendarText([
      { uid: "1", title: "Talk 1 on ropes, again", start: whole[1]?.start ?? "" },
    ]);
    importText(store, part, { into: eventId, keepMissing: true });
    expect(store.sessions.list(eventId).find(({ title }) => title.endsWith("again"))).toMatchObject(
      {
        room: "Quay 1",
      },
    );
    // The whole schedule still says what there is.
    importText(store, calendarText(whole.map(({ room: _room, ...one }) => one)));
    expect(store.sessions.list(eventId)).toHaveLength(12);
    expect(store.sessions.list(eventId).every(({ room }) => room === null)).toBe(true);
  });

  test("keeps a talk in whose place another one stands", () => {
    const { store, eventId } = withWhole();
    const [first] = whole;
    importText(store, calendarText([{ ...first, title: "Salt", speakers: ["Ada Lind"] }]), {
      into: eventId,
      keepMissing: true,
    });
    const other = calendarText([{ ...first, title: "Pepper", speakers: ["Bo Berg"] }]);
    expect(importText(store, other, { into: eventId, keepMissing: true })).toMatchObject({
      added: 1,
      removed: 0,
    });
    expect(importText(store, other, { into: eventId, keepMissing: true })).toMatchObject({
      added: 0,
      changed: 0,
    });
    const titles = store.sessions.list(eventId).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Salt", "Pepper"]));
  });
});

describe("an event that is part of another", () => {
  const day = calendarText(
    [
      { uid: "a", title: "Knots for all", start: "20261202T100000" },
      { uid: "b", title: "Knots for some", start: "20261202T110000" },
    ],
    { name: "Knot Day" },
  );

  test("is made so, and stays so when it is imported again", () => {
    const { store, eventId: parentId } = withWhole();
    const { eventId } = importText(store, day, { parentId });
    expect(store.events.get(eventId)).toMatchObject({ name: "Knot Day", parentId });
    expect(importText(store, day, { parentId })).toMatchObject({
      eventId,
      changed: 0,
      warnings: [],
    });
    expect(importText(store, day)).toMatchObject({ eventId, changed: 0 });
    expect(store.events.get(eventId).parentId).toBe(parentId);
    expect(store.imports.log(eventId)).toHaveLength(1);
  });

  test("one that is here stays where it is, and that is told", () => {
    const { store, eventId: parentId } = withWhole();
    const { eventId } = importText(store, day);
    expect(importText(store, day, { parentId }).warnings).toMatchObject([{ code: "parent-kept" }]);
    expect(store.events.get(eventId).parentId).toBeNull();
    const nowhere = { parentId: eventId.replace(/.$/, "f") };
    expect(() => compareText(store, day, nowhere)).toThrow(/no such event/);
  });

  test("with the same sessions as its parent it is a new event all the same", () => {
    const { store, eventId: parentId } = withWhole();
    const part = calendarText(whole.slice(0, 4), { name: "Rope Day" });
    const { eventId } = importText(store, part, { parentId });
    expect(eventId).not.toBe(parentId);
    expect(store.events.get(parentId).sessions).toBe(12);
    // Both have half of its ids by now; asked again for this parent it is the child.
    expect(importText(store, part, { parentId })).toMatchObject({ eventId, unchanged: 4 });
  });

  test("is guessed from days, zone and size, and never done by itself", () => {
    const { store, eventId } = withWhole();
    const { compared } = compareText(store, day);
    expect(compared).toMatchObject({
      stored: null,
      parent: null,
      parentGuess: { id: eventId, name: "Boat Talks 2026" },
    });
    expect(compareText(store, day, { parentId: eventId }).compared).toMatchObject({
      parent: { id: eventId, name: "Boat Talks 2026" },
      parentGuess: null,
    });
    const guessOf = (text: string) => compareText(store, text).compared.parentGuess;
    expect(guessOf(day.replaceAll("20261202", "20261204"))).toBeNull();
    expect(guessOf(day.replaceAll("Europe/Lisbon", "Europe/Berlin"))).toBeNull();
    expect(guessOf(day.replaceAll(/X-WR-TIMEZONE.*\r\n/g, ""))).toBeNull();
    store.events.change(eventId, { place: "Porto" });
    expect(guessOf(day)).toMatchObject({ id: eventId });
    const { eventId: child } = importText(store, day);
    expect(store.events.get(child).parentId).toBeNull();
  });
});
