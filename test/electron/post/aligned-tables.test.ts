import { expect, it } from "vitest";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { attend } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { wordParts } from "#test/support/word-parts.ts";

async function exported(profile: "html" | "docx") {
  const store = openTestStore();
  const note = "| what | before |\n| --- | ---: |\n| start | 3.2 s |";
  const sessions = [{ title: "Sails", startsAt: Date.UTC(2026, 2, 2, 9), note }];
  const eventId = attend(store, { event: { name: "Boat Talks" }, sessions });
  const request = { eventId, shape: "wrap-up" as const, profile, options: {}, now: testNow };
  const { files } = await exportPost(store, request, { isThere: () => false });
  return files[0] ?? { path: "", content: "" };
}

it("A web page aligns the columns of a table as its note does", async () => {
  const page = textOfFile(await exported("html"));
  expect(page).toContain('<td align="right">3.2 s</td>');
  // A style for all cells would be stronger than what the cell says.
  expect(page).not.toMatch(/(?:th|td)\s*\{[^}]*text-align/);
});

it("A Word document does as well", async () => {
  const { content } = await exported("docx");
  const part = await wordParts(content);
  expect(part("document.xml").match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
});
