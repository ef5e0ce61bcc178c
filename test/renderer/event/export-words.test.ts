import { expect, test } from "vitest";
import { exportWays } from "#renderer/event/export-words.ts";

const canBe = (counts: { sessions: number; planned: number }) =>
  exportWays(counts)
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ format }) => format);

test("an event can always be exported with its notes, and as a calendar once there is something in it", () => {
  expect(canBe({ sessions: 0, planned: 0 })).toEqual(["lanyard"]);
  expect(canBe({ sessions: 3, planned: 0 })).toEqual(["icalendar", "schedule-json", "lanyard"]);
  expect(canBe({ sessions: 3, planned: 1 })).toHaveLength(4);
});

test("says how much of the plan there is", () => {
  const [plan] = exportWays({ sessions: 9, planned: 1 });
  expect(plan?.use).toMatch(/^1 planned session for/);
  expect(exportWays({ sessions: 9, planned: 0 })[0]?.use).toBe("No session is planned yet.");
});
