import { describe, expect, test } from "vitest";
import {
  isSessionize,
  parseSessionize,
} from "#electron/schedule-import/formats/sessionize/parse-sessionize.ts";
import { failureOf } from "#test/support/schedule-files.ts";
import { parse, session } from "#test/support/sessionize-view.ts";

describe("what is refused", () => {
  const empty = { sessions: [], speakers: [], questions: [], categories: [], rooms: [] };

  test.each([
    [empty, "no sessions yet"],
    [[{ groupName: "All", sessions: [] }], "no sessions yet"],
    [
      [
        {
          groupName: "All",
          sessions: [
            { ...session, startsAt: null },
            { ...session, startsAt: "" },
          ],
        },
      ],
      "2 sessions on Sessionize without times",
    ],
  ])("%.80j is told as: %s", (value, words) => {
    const failure = failureOf(() => parseSessionize(value));
    expect([failure.code, failure.message]).toEqual([
      "not-a-schedule",
      expect.stringContaining(words),
    ]);
  });

  test.each([
    [[]],
    [{}],
    [null],
    [[1]],
    [{ sessions: [{ id: "1", zh: {}, start: "x" }], speakers: [], session_types: [], rooms: [] }],
    [{ sessions: {}, speakers: {}, schedule: {} }],
    [[{ fullName: "Klee Wiese", email: "k@x.example" }]],
  ])("%j is no view of Sessionize", (value) => {
    expect(isSessionize(value)).toBe(false);
  });

  test("more sessions than are read", () => {
    const sessions = Array.from({ length: 50_001 }, () => session);
    expect(failureOf(() => parse(...sessions)).code).toBe("too-large");
  });

  test.each([1, true, null, [], {}, [[]], [{}], { en: 1 }, "x".repeat(100_000)])(
    "fields of a wrong type (%.20j) cost the field alone",
    (wrong) => {
      const names =
        "description endsAt isServiceSession speakers categoryItems categories questionAnswers roomId room liveUrl recordingUrl status";
      const odd = Object.fromEntries(names.split(" ").map((name) => [name, wrong]));
      const value = {
        sessions: [{ ...session, ...odd, id: wrong }],
        speakers: [wrong, { id: wrong, fullName: wrong, sessions: wrong, tagLine: wrong }],
        categories: wrong,
        questions: [wrong],
        rooms: wrong,
      };
      expect(parseSessionize(value).sessions).toMatchObject([
        { title: "A", start: { local: session.startsAt } },
      ]);
    },
  );

  test("names that objects have of their own are neither read nor written", () => {
    const value: unknown = JSON.parse(
      `{"sessions":[{"__proto__":{"x":1},"id":"constructor","title":"A","startsAt":"2027-01-14T10:00:00",
        "speakers":["__proto__","constructor"],"categoryItems":["__proto__"],"roomId":"constructor"}],
        "speakers":[],"categories":[],"questions":[],"rooms":{"__proto__":{"name":"x"}}}`,
    );
    expect(parseSessionize(value).sessions).toMatchObject([
      { title: "A", room: null, speakers: [] },
    ]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});
