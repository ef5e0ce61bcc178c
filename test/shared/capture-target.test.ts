import { expect, it } from "vitest";
import { captureTarget, sessionsToCapture } from "#shared/capture-target.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { aSession } from "#test/support/session-row.ts";

const anEvent = (fields: Partial<ConferenceEvent> = {}): ConferenceEvent => ({
  id: "harbour",
  parentId: null,
  name: "Harbour Days",
  place: null,
  zone: "Europe/Amsterdam",
  startsOn: "2026-03-24",
  endsOn: "2026-03-26",
  dayStartsAt: 240,
  isSample: false,
  sessions: 3,
  notes: 0,
  ...fields,
});
const other = anEvent({ id: "other", startsOn: "2027-01-01", endsOn: "2027-01-02" });
const goesTo = (shown: ConferenceEvent | null, time: string, events = [anEvent(), other]) => {
  const found = captureTarget(events, shown, Date.parse(time));
  return found && { ...found.target, time: found.time };
};

it("is the day's note of the event that is on, with the event's own time", () => {
  expect(goesTo(anEvent(), "2026-03-24T09:00:00Z")).toEqual({
    of: "day",
    eventId: "harbour",
    day: "2026-03-24",
    time: "10:00",
  });
});

it("is that event's even while another one is shown", () => {
  expect(goesTo(other, "2026-03-24T09:00:00Z")).toMatchObject({ eventId: "harbour" });
});

it("belongs to the evening before until the event's day begins", () => {
  expect(goesTo(anEvent(), "2026-03-25T00:30:00Z")).toMatchObject({
    day: "2026-03-24",
    time: "01:30",
  });
});

it("goes to the event shown while none is on: before it, after it, or without days", () => {
  expect(goesTo(anEvent(), "2026-03-20T09:00:00Z")).toMatchObject({ part: "before" });
  expect(goesTo(anEvent(), "2026-04-20T09:00:00Z")).toMatchObject({ part: "conclusion" });
  const undated = anEvent({ startsOn: null, endsOn: null });
  expect(goesTo(undated, "2026-04-20T09:00:00Z")).toMatchObject({ part: "introduction" });
  expect(goesTo(null, "2026-04-20T09:00:00Z", [])).toBeNull();
});

it("offers the sessions that run and that one planned or attends", () => {
  const rows = [
    aSession({ title: "Planned", plan: "maybe" }),
    aSession({ title: "Attended", attendance: "attended" }),
    aSession({ title: "Noted", hasNote: true }),
    aSession({ title: "Other" }),
  ];
  const titles = (now: string, all = rows) =>
    sessionsToCapture(all, Date.parse(now)).map(({ title }) => title);
  expect(titles("2026-03-24T08:10:00Z")).toEqual(["Planned", "Attended"]);
  expect(titles("2026-03-24T08:10:00Z", rows.slice(3))).toEqual([]);
  expect(titles("2026-03-24T12:00:00Z")).toEqual([]);
});
