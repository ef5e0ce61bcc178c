import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { attendSample } from "#test/support/attend-sample.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleNotes, sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

test("from the first start to an exported post, with the plug pulled in between", async ({
  executable,
}) => {
  const data = join(folder.path, "data");
  const request = executable === undefined ? { data } : { data, executable };
  const first = await launchApp(request);
  await attendSample(createAttendee(first.electron, first.page));
  await first.kill();

  await using second = await launchApp(request);
  const attendee = createAttendee(second.electron, second.page);
  await attendee.openSession(sampleTitles.keynote);
  await expect(attendee.note()).toContainText("a harbour is a contract");
  await expect(attendee.note().locator("strong")).toHaveText("a harbour is a contract");
  await expect(attendee.note().locator("li")).toHaveCount(2);
  await expect(second.page.getByRole("button", { name: "5 stars", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await attendee.openSession(sampleTitles.backups);
  await expect(attendee.note().locator("mark")).toHaveText(
    "A backup is a rumour until somebody reads it.",
  );

  await attendee.openPost();
  const file = join(folder.path, "wrap-up.md");
  await attendee.savePostAs(file);
  const post = readFileSync(file, "utf8");
  const outline = post.split("\n").filter((line) => /^#+ /.test(line));
  expect(outline).toEqual([
    "## Day One - Friday",
    "### Keynote: Everything Is a Harbour - Ines Calloway, Northlight Cooperative",
    "### Backups You Have Met in Person - Tobias Wren, Granite Shelf Storage",
    "### Our Queue Was Fine Until Somebody Looked - Radek Imber, Slow Ferry Software",
    "## Conclusion",
  ]);
  expect(post).toContain(sampleNotes.introduction);
  expect(post).toContain("a harbour is a contract");
  expect(post).toContain(sampleNotes.queue);
  expect(post).toContain(sampleNotes.conclusion);
  expect(post.startsWith("---\n")).toBe(true);
});
