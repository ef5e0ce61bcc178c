import { describe, expect, it } from "vitest";
import { suggestSpan } from "#renderer/event/suggest-span.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession, at } from "#test/support/session-row.ts";

const clock = createEventClock("Europe/Amsterdam", 240);
const event = { startsOn: "2026-03-24", endsOn: "2026-03-25" };
const longBefore = Date.parse("2026-01-01T12:00:00Z");

const aRow = (from: string, to: string, fields: Partial<SessionRow> = {}): SessionRow =>
  aSession({ title: `${from} to ${to}`, ...at(from, to), ...fields });

const suggested = (rows: SessionRow[], day: string | null, now = longBefore): string[] => {
  const { start, end } = suggestSpan({ event, rows, day, now, clock });
  return [clock.format(start).slice(0, 16), clock.format(end).slice(0, 16)];
};

describe("when a session of one's own most likely is", () => {
  it("is now, to five minutes, while the event runs", () => {
    const now = Date.parse("2026-03-25T13:07:40+01:00");
    expect(suggested([], null, now)).toEqual(["2026-03-25T13:10", "2026-03-25T13:40"]);
    expect(suggested([], "2026-03-25", now)).toEqual(["2026-03-25T13:10", "2026-03-25T13:40"]);
  });

  it("is on the day that is looked at, when that is another", () => {
    const now = Date.parse("2026-03-25T13:07:40+01:00");
    expect(suggested([aRow("09:00", "09:30")], "2026-03-24", now)[0]).toBe("2026-03-24T09:30");
  });

  it("is the day's first half hour in which nothing takes place", () => {
    const rows = [
      aRow("09:00", "10:00"),
      aRow("09:30", "10:30"),
      aRow("10:45", "11:15"),
      aRow("11:15", "12:00"),
      aRow("13:00", "14:00"),
    ];
    expect(suggested(rows, "2026-03-24")).toEqual(["2026-03-24T12:00", "2026-03-24T12:30"]);
  });

  it("may be in a break, beside what lasts all day, or where a session was cancelled", () => {
    const rows = [
      aRow("08:00", "18:00", { kind: "other" }),
      aRow("09:00", "10:00"),
      aRow("10:00", "10:30", { kind: "break" }),
      aRow("10:30", "12:00"),
    ];
    expect(suggested(rows, "2026-03-24")[0]).toBe("2026-03-24T10:00");
    const cancelled = [aRow("09:00", "10:00"), aRow("10:00", "11:00", { status: "cancelled" })];
    expect(suggested(cancelled, "2026-03-24")[0]).toBe("2026-03-24T10:00");
  });

  it("is after the last session when the day is full, and at noon of an empty one", () => {
    expect(
      suggested([aRow("09:00", "18:00", { endsAt: "2026-03-24T12:30:00+01:00" })], null)[0],
    ).toBe("2026-03-24T12:30");
    expect(suggested([], null)[0]).toBe("2026-03-24T12:00");
  });
});
