import { expect, test } from "vitest";
import { applyImport } from "#electron/schedule-import/running/apply-import.ts";
import { leaveOut } from "#electron/schedule-import/comparing/leave-out.ts";
import { logChanges } from "#electron/schedule-import/comparing/log-changes.ts";
import type { Store } from "#electron/store/store.ts";
import type { ImportSummary, SessionChange } from "#shared/schedule-changes.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", room: "Quay" },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];
const update = calendarText([
  { uid: "1", title: "Boats", room: "Road" },
  { uid: "2", title: "Trams", start: "20261201T110000" },
  { uid: "4", title: "Tea", start: "20261202T110000" },
]);

const programme = (store: Store, eventId: string): string[] =>
  store.sessions.list(eventId).map((one) => [one.title, one.room].join(" in "));

/** Imports the update but for the changes that are picked, and tells its log as well. */
function importWithout(
  store: Store,
  isLeftOut: (change: SessionChange) => boolean,
): { summary: ImportSummary; log: SessionChange[] } {
  const comparison = compareText(store, update);
  const keys = logChanges(comparison)
    .filter((one) => isLeftOut(one))
    .map((one) => one.key);
  const rest = leaveOut(comparison, keys);
  const options = { confirmed: false, isSample: false, location: "schedule.ics" };
  const summary = applyImport(store, rest.compared, rest.changes, options);
  return { summary, log: logChanges(rest) };
}

test.each<[string, (change: SessionChange) => boolean, object, string[]]>([
  [
    "a new session",
    (change) => change.kinds.includes("new"),
    { added: 0, changed: 2, removed: 1, unchanged: 0 },
    ["Boats in Road", "Trams in "],
  ],
  [
    "a moved one",
    (change) => change.kinds.includes("moved"),
    { added: 1, changed: 1, removed: 1, unchanged: 1 },
    ["Boats in Quay", "Trams in ", "Tea in "],
  ],
  [
    "one that is gone",
    (change) => change.kinds.includes("gone"),
    { added: 1, changed: 2, removed: 0, unchanged: 0 },
    ["Boats in Road", "Trams in ", "Cheese in ", "Tea in "],
  ],
])("%s that is left out is not written, and found again", (_, isLeftOut, counts, after) => {
  const store = openTestStore();
  const { eventId } = importText(store, calendarText(boats));
  const { summary, log } = importWithout(store, isLeftOut);
  expect(summary).toMatchObject(counts);
  expect(log).toHaveLength(3);
  expect(log.some((one) => isLeftOut(one))).toBe(false);
  expect(programme(store, eventId)).toEqual(after);

  const again = logChanges(compareText(store, update));
  expect(again).toHaveLength(1);
  expect(again.every((one) => isLeftOut(one))).toBe(true);
  store.close();
});

test("with everything left out, nothing is written", () => {
  const store = openTestStore();
  const { eventId } = importText(store, calendarText(boats));
  const before = programme(store, eventId);
  const { summary } = importWithout(store, () => true);
  expect(summary).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 2 });
  expect(programme(store, eventId)).toEqual(before);
});

test("what would remove more than half asks no longer once that is left out", () => {
  const store = openTestStore();
  importText(store, calendarText(boats));
  const comparison = compareText(store, calendarText(boats.slice(0, 1)));
  expect(comparison.compared.removesMany).toBe(true);
  const [key = ""] = comparison.changes.removed;
  expect(leaveOut(comparison, [key]).compared).toMatchObject({ removesMany: false, removed: 1 });
});
