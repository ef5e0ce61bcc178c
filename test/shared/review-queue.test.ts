import { expect, it } from "vitest";
import type { LooseEnd } from "#shared/loose-end.ts";
import { notesToReview, reviewQueue } from "#shared/review-queue.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession } from "#test/support/session-row.ts";

const after = Date.parse("2026-03-25T00:00:00Z");
const video = "https://example.org/video";
const wants = (fields: Partial<SessionRow>, now = after) =>
  reviewQueue([aSession(fields)], [], now).flatMap((one) => one.wants);

it("asks for a note and a rating of what was heard, and for its recording", () => {
  expect(wants({ attendance: "attended" })).toEqual(["note", "rating", "recording"]);
  expect(wants({ attendance: "attended", hasNote: true, videoUrl: video })).toEqual(["rating"]);
  expect(wants({ attendance: "watched", rating: 4 })).toEqual(["note"]);
});

it("keeps what is to be watched, with or without a video yet", () => {
  expect(wants({ attendance: "watch-later", videoUrl: video })).toEqual(["watch"]);
  expect(wants({ attendance: "watch-later" })).toEqual(["watch", "recording"]);
});

it("asks for nothing of what was not heard, is not over, was cancelled or was a break", () => {
  expect(wants({})).toEqual([]);
  expect(wants({ attendance: "skipped" })).toEqual([]);
  expect(wants({ attendance: "attended" }, 0)).toEqual([]);
  expect(wants({ attendance: "attended", status: "cancelled" })).toEqual([]);
  expect(wants({ attendance: "attended", kind: "break" })).toEqual([]);
});

it("has nothing once all is done", () => {
  const done = { attendance: "attended", hasNote: true, rating: 5, videoUrl: video } as const;
  expect(wants(done)).toEqual([]);
});

it("misses slides only where the event has any", () => {
  const heard = aSession({ attendance: "attended", hasNote: true, rating: 5, videoUrl: video });
  const other = aSession({ title: "Other", slidesUrl: "https://example.org/slides" });
  expect(reviewQueue([heard], [], after)).toEqual([]);
  expect(reviewQueue([heard, other], [], after).flatMap((one) => one.wants)).toEqual(["slides"]);
});

const anEnd = (fields: Partial<LooseEnd>): LooseEnd => ({
  eventId: "event",
  target: { of: "session", sessionId: "id of Opening" },
  title: null,
  startsAt: null,
  kind: "question",
  text: "why",
  done: false,
  index: 0,
  ...fields,
});

it("counts what is open in notes, of sessions, days and the event", () => {
  const ends = [
    anEnd({}),
    anEnd({}),
    anEnd({ kind: "follow-up", done: true }),
    anEnd({ kind: "picture" }),
    anEnd({ target: { of: "day", eventId: "event", day: "2026-03-24" }, kind: "follow-up" }),
    anEnd({
      target: { of: "event", eventId: "event", part: "travel" },
      kind: "follow-up",
      done: true,
    }),
  ];
  expect(reviewQueue([aSession()], ends, after)).toMatchObject([
    { wants: [], open: { questions: 2, followUps: 0, pictures: 1 } },
  ]);
  expect(reviewQueue([aSession()], ends, 0)).toEqual([]);
  expect(notesToReview(ends)).toEqual([
    {
      target: { of: "day", eventId: "event", day: "2026-03-24" },
      open: { questions: 0, followUps: 1, pictures: 0 },
    },
  ]);
});
