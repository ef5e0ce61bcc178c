import { expect, test } from "vitest";
import { nextEvent } from "#renderer/now/next-event.ts";
import type { ConferenceEvent } from "#shared/event.ts";

const event = (name: string, startsOn: string | null): ConferenceEvent => ({
  id: name,
  parentId: null,
  name,
  place: null,
  zone: "Europe/Amsterdam",
  startsOn,
  endsOn: startsOn,
  dayStartsAt: 240,
  isSample: false,
  sessions: 1,
  notes: 0,
});

test("names the event that begins next", () => {
  const events = [
    event("Past", "2026-01-01"),
    event("Later", "2026-12-01"),
    event("Soon", "2026-04-01"),
    event("Empty", null),
  ];
  const now = Date.parse("2026-03-24T12:00:00Z");
  expect(nextEvent(events, now)).toBe("Soon begins on Wed 1 Apr 2026.");
  expect(nextEvent(events.slice(0, 1), now)).toMatch(/^During an event/);
});
