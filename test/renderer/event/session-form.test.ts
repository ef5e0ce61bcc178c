import { describe, expect, it } from "vitest";
import {
  formOf,
  isRead,
  newForm,
  readForm,
  type SessionForm,
} from "#renderer/event/session-form.ts";
import { createEventClock } from "#shared/event-time.ts";
import { aSession } from "#test/support/session-row.ts";

const times = { clock: createEventClock("Europe/Amsterdam", 240), dayStartsAt: 240 };

const aForm = (fields: Partial<SessionForm> = {}): SessionForm => ({
  ...newForm(
    Date.parse("2026-03-24T10:00:00+01:00"),
    Date.parse("2026-03-24T10:30:00+01:00"),
    times,
  ),
  title: "Tea with the maintainers",
  ...fields,
});

const span = (fields: Partial<SessionForm>) => {
  const read = readForm(aForm(fields), times);
  return isRead(read) ? [read.startsAt, read.endsAt] : read;
};

describe("a session as it is typed", () => {
  it("starts out in the hallway, at the event's own time", () => {
    expect(aForm({ title: "" })).toMatchObject({
      title: "",
      kind: "hallway",
      day: "2026-03-24",
      start: "10:00",
      end: "10:30",
    });
  });

  it("becomes instants in the event's zone, with summer time where it is", () => {
    expect(span({ start: "15", end: "15:45" })).toEqual([
      "2026-03-24T15:00:00+01:00",
      "2026-03-24T15:45:00+01:00",
    ]);
    expect(span({ day: "2026-03-30", start: "9", end: "10" })).toEqual([
      "2026-03-30T09:00:00+02:00",
      "2026-03-30T10:00:00+02:00",
    ]);
  });

  it("may end after midnight, and may begin there: both belong to the evening's day", () => {
    expect(span({ start: "23:00", end: "1:30" })).toEqual([
      "2026-03-24T23:00:00+01:00",
      "2026-03-25T01:30:00+01:00",
    ]);
    expect(span({ start: "0:30", end: "2:00" })).toEqual([
      "2026-03-25T00:30:00+01:00",
      "2026-03-25T02:00:00+01:00",
    ]);
    expect(times.clock.dayOf(Date.parse("2026-03-25T00:30:00+01:00"))).toBe("2026-03-24");
  });

  it("does not end before it starts", () => {
    expect(span({ start: "15:00", end: "14:00" })).toEqual({ end: "It ends before it starts." });
    expect(span({ start: "15:00", end: "15:00" })).toEqual({ end: "It ends before it starts." });
  });

  it("says what is wrong, field by field", () => {
    const wrong = span({
      title: " ",
      day: "",
      start: "soon",
      end: "",
      videoUrl: "javascript:alert(1)",
    });
    expect(wrong).toEqual({
      title: "Give it a title.",
      day: "Choose a day.",
      start: "Type a time, such as 14:30.",
      end: "Type a time, such as 15:00.",
      videoUrl: "This is not a web address.",
    });
  });

  it("leaves out what is empty, and takes speakers line by line", () => {
    const read = readForm(
      aForm({
        room: " ",
        speakers: "Ada Lind, Northwind, Oslo\n\n Grace Okafor ",
        url: "example.org/tea",
      }),
      times,
    );
    expect(read).toMatchObject({
      room: null,
      track: null,
      speakers: [
        { name: "Ada Lind", affiliation: "Northwind, Oslo" },
        { name: "Grace Okafor", affiliation: null },
      ],
      url: "https://example.org/tea",
      slidesUrl: null,
    });
  });

  it("is the same session again when nothing is changed", () => {
    const read = readForm(aForm({ start: "23:30", end: "0:30", room: "Foyer" }), times);
    if (!isRead(read)) throw new Error("It was not read.");
    const row = aSession({ ...read, day: "2026-03-24", isOwn: true });
    expect(readForm(formOf(row), times)).toEqual(read);
  });
});
