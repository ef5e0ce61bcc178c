import { describe, expect, test } from "vitest";
import { namesOneEvent } from "#electron/schedule-import/matching/find-other-event.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

describe("two names", () => {
  test.each([
    ["KubeCon + CloudNativeCon Europe 2026", "KubeCon + CloudNativeCon Europe 2026"],
    ["FOSDEM 2025", "fosdem"],
    ["Boat Talks 2026", "Boat Talks: 2026 Schedule"],
    ["牛乳会議 2026", "牛乳会議"],
  ])("%s and %s are of one event", (one, other) => {
    expect(namesOneEvent(one, other)).toBe(true);
    expect(namesOneEvent(other, one)).toBe(true);
  });
  test.each([
    ["FOSDEM 2025", "FOSDEM 2026"],
    ["DevFest Toulouse 2018", "DevFest Nantes 2018"],
    ["Boat Talks 2026", "Cheese Days 2026"],
    ["2025", "2026"],
  ])("%s and %s are not", (one, other) => {
    expect(namesOneEvent(one, other)).toBe(false);
    expect(namesOneEvent(other, one)).toBe(false);
  });
});

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", speakers: ["Ada Brook"] },
  { uid: "2", title: "Buses", start: "20261201T110000" },
];
const cheese: CalendarSession[] = [
  { uid: "c1", title: "Cheese", start: "20261202T090000" },
  { uid: "c2", title: "Milk", start: "20261202T110000" },
];
const nextYear = (sessions: CalendarSession[]): CalendarSession[] =>
  sessions.map((one) => ({ ...one, start: "20271201T090000" }));

const otherEvent = (sessions: CalendarSession[], name: string): string | null => {
  const store = openTestStore();
  const { eventId: into } = importText(store, calendarText(boats, { name: "Boat Talks 2026" }));
  return compareText(store, calendarText(sessions, { name }), { into }).compared.otherEvent;
};

describe("a source for a stored event", () => {
  test("with another name, and nothing in common, is of another event", () => {
    expect(otherEvent(cheese, "Cheese Days 2026")).toBe("Cheese Days 2026");
  });
  test("with another year in its name is of another event", () => {
    expect(otherEvent(cheese, "Boat Talks 2027")).toBe("Boat Talks 2027");
  });
  test("with sessions of another year is of another edition, and its year is told", () => {
    expect(otherEvent(nextYear(cheese), "Boat Talks")).toBe("Boat Talks (2027)");
  });
  test("with half of the ids is of this event, whatever it is called", () => {
    expect(
      otherEvent([...boats.slice(0, 1), ...cheese.slice(0, 1)], "Cheese Days 2026"),
    ).toBeNull();
  });
  test("with half of the titles is of this event, even a year later", () => {
    const postponed = nextYear(boats).map((one) => ({ ...one, uid: `new ${one.uid}` }));
    expect(otherEvent(postponed, "Boat Talks 2027")).toBeNull();
  });
  test("with its name is of this event", () => {
    expect(otherEvent(cheese, "Boat Talks")).toBeNull();
  });
});

test("nothing is asked of a new event", () => {
  const store = openTestStore();
  importText(store, calendarText(boats));
  const { compared } = compareText(store, calendarText(cheese, { name: "Cheese" }));
  expect(compared).toMatchObject({ stored: null, otherEvent: null });
});

test("it is written only once that is confirmed", () => {
  const store = openTestStore();
  const { eventId: into } = importText(store, calendarText(boats));
  const other = calendarText(cheese, { name: "Cheese Days" });
  expect(() => importText(store, other, { into })).toThrowError(
    expect.objectContaining({
      code: "other-event",
      message: expect.stringContaining("Cheese Days"),
    }),
  );
  expect(importText(store, other, { into, confirmed: true })).toMatchObject({ added: 2 });
});
