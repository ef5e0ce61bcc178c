import { expect, test } from "vitest";
import { lacksRecording } from "#shared/lacks-recording.ts";
import { aSession } from "#test/support/session-row.ts";

const now = Date.parse("2026-03-24T12:00:00+01:00");
const over = aSession({ endsAt: "2026-03-24T12:00:00+01:00" });

test.each(["attended", "left-early", "watch-later"] as const)(
  "a talk marked %s lacks a recording once it is over",
  (attendance) => {
    expect(lacksRecording({ ...over, attendance }, now)).toBe(true);
    expect(lacksRecording({ ...over, attendance }, now - 1)).toBe(false);
  },
);

test.each([
  ["with a video link", { videoUrl: "https://example.org/video" }],
  ["that was cancelled", { status: "cancelled" }],
  ["that is a break", { kind: "break" }],
  ["that was skipped", { attendance: "skipped" }],
  ["that was watched", { attendance: "watched" }],
  ["without a mark", { attendance: null }],
] as const)("a session %s lacks none", (_, fields) => {
  expect(lacksRecording({ ...over, attendance: "attended", ...fields }, now)).toBe(false);
});

test("a talk that is gone from the programme still lacks it", () => {
  expect(lacksRecording({ ...over, attendance: "attended", status: "gone" }, now)).toBe(true);
});
