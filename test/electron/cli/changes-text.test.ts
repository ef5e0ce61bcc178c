import { expect, test } from "vitest";
import { changesText } from "#electron/cli/changes-text.ts";
import { logChanges } from "#electron/schedule-import/comparing/log-changes.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", room: "Quay" },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];

test("an update is told in counts and lines, what is the person's first", () => {
  const store = openTestStore();
  const { eventId } = importText(store, calendarText(boats));
  const cheese = store.sessions.list(eventId)[2]?.id ?? "";
  store.notes.replace(ofSession(cheese), aBody("Mine"));
  const update = [{ ...boats[0], title: "Boats", room: "Road" }, ...boats.slice(1, 2)];
  expect(changesText(logChanges(compareText(store, calendarText(update))))).toEqual([
    "1 gone, 1 moved.",
    "- yours: Cheese: no longer in the programme; 2026-12-02 09:00 to 10:00",
    "- Boats: moved; Time and room: 2026-12-01 09:00 to 10:00, Quay → 2026-12-01 09:00 to 10:00, Road",
  ]);
});

test("a new event has nothing to tell, and many changes are cut", () => {
  const store = openTestStore();
  const many = Array.from({ length: 30 }, (_, at) => ({ uid: `${at}`, title: `Talk ${at}` }));
  expect(changesText(logChanges(compareText(store, calendarText(many))))).toEqual([]);
  importText(store, calendarText(many));
  const moved = calendarText(many.map((one) => ({ ...one, room: "Quay" })));
  const lines = changesText(logChanges(compareText(store, moved)));
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe("30 moved.");
  expect(lines.at(-1)).toBe("- and 10 more");
});
