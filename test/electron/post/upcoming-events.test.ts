import { describe, expect, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import { attend, type AttendedEvent } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

/** How the show notes of an event in March tell of one in May. */
function told(later: AttendedEvent): string | undefined {
  const store = openTestStore();
  const eventId = attend(store, {
    event: { name: "Boat Talks" },
    sessions: [{ title: "Boats", startsAt: Date.UTC(2026, 2, 24, 9) }],
  });
  attend(store, { ...later, event: { name: "Oar Days", startsOn: "2026-05-02", ...later.event } });
  const about = { eventId, shape: "show-notes", profile: "markdown", options: {} } as const;
  const { markdown } = composePost(store, { ...about, now: testNow });
  return markdown.split("\n").find((line) => line.includes("Oar Days"));
}

const page = (path: string, hour: number) => ({
  title: path,
  startsAt: Date.UTC(2026, 4, 2, hour),
  url: `https://example.org/${path}`,
});

describe("Show notes tell of an upcoming event", () => {
  test("without a link where only words of its introduction lead somewhere", () => {
    const introduction = "Read [what a friend wrote](https://friend.example/) first.";
    expect(told({ event: {}, parts: { introduction } })).toMatch(/^- Oar Days, /);
  });

  test("with its web address where the introduction begins with it", () => {
    const introduction = "https://oars.example/2026\n\nRead <https://friend.example/> first.";
    expect(told({ event: {}, parts: { introduction } })).toContain(
      "[Oar Days](https://oars.example/2026)",
    );
  });

  test("with the place that the pages of its sessions are below", () => {
    const sessions = [page("oars/schedule/event/a/", 8), page("oars/schedule/event/b/", 9)];
    expect(told({ event: {}, sessions })).toContain("[Oar Days](https://example.org/oars/)");
    const [one = page("a", 8)] = sessions;
    const elsewhere = { ...page("b", 9), url: "https://elsewhere.example/b" };
    expect(told({ event: {}, sessions: [one, elsewhere] })).toMatch(/^- Oar Days, /);
  });
});

test("a post by theme puts tags together that differ in letter case alone", () => {
  const store = openTestStore();
  const eventId = attend(store, {
    event: { name: "Boat Talks" },
    sessions: [
      { title: "Boats", startsAt: Date.UTC(2026, 2, 24, 9), tags: ["AI"], mark: "attended" },
      { title: "Oars", startsAt: Date.UTC(2026, 2, 24, 10), tags: ["Öl"], mark: "attended" },
      { title: "Tar", startsAt: Date.UTC(2026, 2, 24, 11), tags: ["ai"], mark: "attended" },
    ],
  });
  const about = { eventId, shape: "by-theme", profile: "markdown", options: {} } as const;
  const { markdown } = composePost(store, { ...about, now: testNow });
  expect(markdown.match(/^##? \S+$/gm)).toEqual(["## AI", "## Öl"]);
});
