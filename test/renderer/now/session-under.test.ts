import { expect, it } from "vitest";
import { sessionUnder } from "#renderer/now/session-under.ts";
import { aSession, at } from "#test/support/session-row.ts";

const row = aSession({ ...at("00:30", "01:00"), plan: "must" });

it("tells hours, room and plan, and the event where there are several", () => {
  const now = Date.parse("2026-03-24T00:10:00+01:00");
  expect(sessionUnder(row, null, now)).toBe("00:30–01:00 · Hall 1 · Must");
  expect(sessionUnder(row, "Boat Talks", now)).toBe("00:30–01:00 · Hall 1 · Must · Boat Talks");
});

it("tells the day as well where it is not today, by the event's clock", () => {
  const now = Date.parse("2026-03-23T23:50:00+01:00");
  expect(sessionUnder(row, null, now)).toBe("Tue 24 Mar 00:30–01:00 · Hall 1 · Must");
});
