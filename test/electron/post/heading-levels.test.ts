import { beforeAll, describe, expect, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import { composeText } from "#electron/post/compose-text.ts";
import { createPostReports } from "#renderer/post/post-report.ts";
import type { Store } from "#electron/store/store.ts";
import { type PostShape, postShape } from "#shared/post.ts";
import { attend, type SeenSession } from "#test/support/attended-event.ts";
import { nodesOf, readPost } from "#test/support/note-text-post.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const DAY = 86_400_000;
const session: SeenSession = {
  title: "Sails",
  startsAt: testNow,
  note: "Said.\n\n## Inside\n\n#### Deeper\n\n- one\n- two\n\nLine\\\nbroken",
  rating: 5,
  plan: "must",
  tags: ["wind"],
};

let store: Store;
/** Each of the five parts of an event there or not. */
let events: string[];
beforeAll(() => {
  store = openTestStore();
  events = Array.from({ length: 32 }, (_, number) => {
    const has = (part: number): boolean => Math.floor(number / 2 ** part) % 2 === 1;
    return attend(store, {
      event: { name: `Boats ${number}` },
      sessions: has(0) ? [session, { ...session, title: "Ropes", startsAt: testNow + DAY }] : [],
      days: has(1) ? { [new Date(testNow).toISOString().slice(0, 10)]: "# A day\n\nof words" } : {},
      parts: {
        ...(has(2) && { introduction: "### Hello\n\nthere" }),
        ...(has(3) && { before: "Before." }),
        ...(has(4) && { conclusion: "So.\n\n##### Far down" }),
      },
    });
  });
});

const depthsOf = (eventId: string, shape: PostShape, level: number): number[] => {
  const options = { level, appendix: true };
  const post = composePost(store, { eventId, shape, profile: "markdown", options, now: testNow });
  return nodesOf(readPost(post.markdown), "heading").map(({ depth }) => depth);
};

describe.each(postShape.options)("In the shape %s", (shape) => {
  test("headings begin at the level that is asked for and never skip one, whatever parts are missing", () => {
    for (const [number, eventId] of events.entries()) {
      const level = (number % 3) + 1;
      const depths = depthsOf(eventId, shape, level);
      const skips = depths.filter((depth, at) => depth > (depths[at - 1] ?? level - 1) + 1);
      expect({ number, skips }).toEqual({ number, skips: [] });
      expect(Math.min(level, ...depths)).toBe(level);
    }
  });

  test("the words of a post are those of its text that is changed by hand", () => {
    const request = { eventId: events[31] ?? "", shape, options: { appendix: true }, now: testNow };
    const { words } = composePost(store, { ...request, profile: "markdown" });
    expect(createPostReports()(composeText(store, request).text).words).toBe(words);
    expect(words).toBeGreaterThan(0);
  });
});
