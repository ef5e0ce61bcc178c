import { expect, it } from "vitest";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { type PostOptionsGiven, postProfile, type PostProfile } from "#shared/post.ts";
import { attend } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { wordParts } from "#test/support/word-parts.ts";

/** Two notes with the same labels, one with a footnote below the mark. */
async function exported(profile: PostProfile, options: PostOptionsGiven = {}) {
  const store = openTestStore();
  const eventId = attend(store, {
    event: { name: "Boat Talks", zone: "Europe/Amsterdam" },
    sessions: [
      {
        title: "Sails",
        startsAt: Date.UTC(2026, 2, 2, 9),
        note: "Canvas[^a] and wind[^1].\n\n---\n\nNot this[^2].\n\n[^1]: From ==behind==.\n\n[^2]: Small.\n\n[^a]: Heavy[^1].",
      },
      {
        title: "Rudders",
        startsAt: Date.UTC(2026, 2, 3, 9),
        note: "Wood[^1], wood[^1].\n\n[^1]: Oak.\n\n[^9]: Nobody asks.",
      },
    ],
  });
  const request = { eventId, shape: "wrap-up" as const, profile, options, now: testNow };
  const { files, problems } = await exportPost(store, request, { isThere: () => false });
  expect(problems).toEqual([]);
  return files[0] ?? { path: "", content: "" };
}

it("A post numbers the footnotes of all its notes as they are read, and has them at its end", async () => {
  const text = textOfFile(await exported("markdown"));
  expect(text).toContain("Canvas[^1] and wind[^2].");
  expect(text).toContain("Not this[^3].");
  expect(text).toContain("Wood[^4], wood[^4].");
  expect(text.slice(text.indexOf("\n[^1]: "))).toBe(
    "\n[^1]: Heavy[^2].\n\n[^2]: From <mark>behind</mark>.\n\n[^3]: Small.\n\n[^4]: Oak.\n",
  );
});

it("A post of what stands above the mark has the footnotes of that", async () => {
  const text = textOfFile(await exported("markdown", { notes: "to-mark" }));
  expect(text).toContain("[^2]: From");
  expect(text).not.toContain("Small");
});

it("A web page leads to its footnotes and back", async () => {
  const text = textOfFile(await exported("html", { language: "de" }));
  expect(text).toContain('Canvas<sup><a href="#fn:1" id="fnref:1">1</a></sup>');
  expect(text).toMatch(/<hr>\s*<ol>\s*<li id="fn:1">/);
  expect(text).toContain('<a href="#fnref:4-2" aria-label="Zurück zum Text">↩</a>');
});

it("A Word document has footnotes of its own", async () => {
  const { content } = await exported("docx");
  const part = await wordParts(content);
  expect(part("footnotes.xml")).toContain("Oak.");
  expect(part("document.xml")).toContain('<w:footnoteReference w:id="4"/>');
});

it("An outline has its footnotes last", async () => {
  const text = textOfFile(await exported("opml"));
  expect(text).toContain('text="Canvas[1] and wind[2]."');
  expect(text.indexOf('text="[4] Oak."')).toBeGreaterThan(text.indexOf('text="Rudders"'));
});

it.each(postProfile.options.filter((name) => name !== "pdf"))(
  "The checks accept footnotes in %s",
  async (profile) => {
    expect((await exported(profile)).content.length).toBeGreaterThan(0);
  },
);
