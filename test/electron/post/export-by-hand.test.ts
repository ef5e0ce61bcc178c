import { expect, test } from "vitest";
import { exportPost } from "#electron/post/export-post.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { PostShape } from "#shared/post.ts";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";

function withBoats() {
  const { store, eventId, sessionId, sessionIds } = storeWithEvent([
    anAddedSession({ title: "Boats", startsAt: testNow }, "a"),
    anAddedSession({ title: "Tea", startsAt: testNow + 86_400_000 }, "b"),
  ]);
  for (const id of sessionIds) store.notes.replace(ofSession(id), aBody(`about ${id}`));
  const exported = (text: string, shape: PostShape = "wrap-up") =>
    exportPost(
      store,
      { eventId, shape, profile: "hugo", text, now: testNow },
      { isThere: () => false },
    );
  return { store, sessionId, exported };
}

test("a text changed by hand goes out as the engine reads it, whatever was left out of it", async () => {
  const { exported } = withBoats();
  const { files, problems } = await exported(
    "- [Boats](#boats)\n\n## Boats\n\nMine, with {{ braces }} and ==light==.\n",
  );
  expect(problems).toEqual([]);
  expect(files[0]?.content).toContain("## Boats {#boats}");
  expect(files[0]?.content).toContain("- [Boats](#boats)");
  expect(files[0]?.content).toContain("Mine, with {\\{ braces }} and **light**.");
});

test("posts of a series are told apart by the lines above them, and lead to each other", async () => {
  const { exported } = withBoats();
  const { files } = await exported(
    "<!-- post 1 -->\n\nfirst by hand\n\n<!-- post 2 -->\n\nsecond by hand\n",
    "days",
  );
  expect(files.map(({ content }) => /\w+ by hand/.exec(String(content))?.[0])).toEqual([
    "first by hand",
    "second by hand",
  ]);
  expect(files[0]?.content).not.toContain("<!--");
  expect(files[0]?.content).toContain("Next: [");
});

test("what the checks find keeps it from being written: dead links, and words of a private block above all", async () => {
  const { store, sessionId, exported } = withBoats();
  expect((await exported("[nowhere](#nowhere)\n")).problems).toMatchObject([
    { message: "The link #nowhere leads to no heading." },
  ]);
  const body = markdownToBody("open\n\n> [!PRIVATE]\n> the kohlrabi affair\n");
  store.notes.replace(ofSession(sessionId), JSON.stringify(body));
  expect((await exported("I will tell of the kohlrabi affair.\n")).problems).toMatchObject([
    { code: "private" },
  ]);
});
