import { expect, it } from "vitest";
import { reviewQueue } from "#shared/review-queue.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession } from "#test/support/session-row.ts";

const after = Date.parse("2026-03-25T00:00:00Z");
const video = "https://example.org/video";
const wants = (fields: Partial<SessionRow>, now = after) =>
  reviewQueue([aSession(fields)], now).flatMap((one) => one.wants);

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
