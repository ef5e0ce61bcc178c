import { expect, test } from "vitest";
import { countsInWords } from "#renderer/library/counts-in-words.ts";
import { nestEvents } from "#renderer/library/nest-events.ts";
import type { ConferenceEvent } from "#shared/event.ts";

const anEvent = (id: string, parentId: string | null = null): ConferenceEvent => ({
  id,
  parentId,
  name: id,
  place: null,
  zone: "Europe/Amsterdam",
  startsOn: null,
  endsOn: null,
  dayStartsAt: 0,
  isSample: false,
  sessions: 0,
  notes: 0,
});
const nested = (...events: ConferenceEvent[]) =>
  nestEvents(events).map(({ event, depth }) => `${"  ".repeat(depth)}${event.id}`);

test("puts events that belong to another below it, indented", () => {
  expect(
    nested(
      anEvent("Rejekts", "KubeCon"),
      anEvent("KubeCon"),
      anEvent("KCD"),
      anEvent("CiliumCon", "KubeCon"),
      anEvent("Workshop", "CiliumCon"),
    ),
  ).toEqual(["KubeCon", "  Rejekts", "  CiliumCon", "    Workshop", "KCD"]);
});

test("shows an event on its own when its parent is not there", () => {
  expect(nested(anEvent("Rejekts", "gone"))).toEqual(["Rejekts"]);
});

test("shows every event once, even when they belong to each other in a circle", () => {
  expect(nested(anEvent("A", "B"), anEvent("B", "A")).map((line) => line.trim())).toEqual([
    "A",
    "B",
  ]);
});

test("counts in words", () => {
  expect(countsInWords({ sessions: 1, notes: 0 })).toBe("1 session");
  expect(countsInWords({ sessions: 564, notes: 1 })).toBe("564 sessions · 1 note");
  expect(countsInWords({ sessions: 0, notes: 12 })).toBe("0 sessions · 12 notes");
});
