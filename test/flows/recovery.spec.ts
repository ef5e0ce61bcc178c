import { join } from "node:path";
import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import Database from "better-sqlite3";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { postField } from "#test/support/post-field.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("texts that could not be saved before a kill and before the system's end are offered at the next start", async ({
  sample,
}) => {
  await using first = await launchApp({ from: sample });
  const { data } = first;
  const attendee = createAttendee(first.electron, first.page);
  await attendee.openSession(sampleTitles.queue);
  await attendee.write("before");
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("before");
  const other = new Database(join(data, "lanyard.db"));
  other.exec(
    "CREATE TRIGGER broken BEFORE UPDATE ON notes BEGIN SELECT RAISE(FAIL, 'broken'); END",
  );
  await first.page.keyboard.type(" and after");
  await expect(first.page.getByText(/tried again/)).toBeVisible();
  // A post's text is kept as well.
  await attendee.openPost();
  await first.page.getByRole("button", { name: "Edit…" }).click();
  const postText = postField(first.page);
  await expect.poll(postText.value).toMatch(/before/);
  other.exec(
    "CREATE TRIGGER broken_posts BEFORE UPDATE ON posts BEGIN SELECT RAISE(FAIL, 'broken'); END",
  );
  await postText.fill("A post by hand.");
  await expect(first.page.getByRole("alert").filter({ hasText: /tried again/ })).toBeVisible();
  await first.kill();
  other.exec("DROP TRIGGER broken; DROP TRIGGER broken_posts");

  // A real lock, held while the system ends the app.
  await using second = await launchApp({ data });
  const writer = createAttendee(second.electron, second.page);
  await expect(second.page.getByText("2 texts could not be saved when")).toBeVisible();
  await writer.openSession(sampleTitles.queue);
  await writer.note().click();
  await second.page.keyboard.press("Control+End");
  other.exec("BEGIN IMMEDIATE");
  await second.page.keyboard.type(" and the lock");
  const ended = new Promise((resolve) => second.electron.process().once("exit", resolve));
  process.kill(second.pid, "SIGTERM");
  await ended;
  other.exec("COMMIT");
  // The keynote's note is changed meanwhile.
  other.exec("UPDATE notes SET body = replace(body, 'before', 'theirs'), revision = revision + 5");
  other.close();

  await using third = await launchApp({ data });
  const { page } = third;
  const reader = createAttendee(third.electron, page);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Texts that were not saved" });
  const texts = dialog.getByRole("list", { name: "Texts" });
  await expect(texts.getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page, "[role=dialog]");
  const queue = texts.getByRole("listitem", { name: sampleTitles.queue });
  await expect(queue).toContainText("before and the lock");
  await queue.getByRole("button", { name: "Throw away…" }).click();
  await queue.getByRole("button", { name: "Keep", exact: true }).click();
  const keynote = texts.getByRole("listitem", { name: sampleTitles.keynote });
  await keynote.getByRole("button", { name: "Put it into the note" }).click();
  await expect(reader.note()).toHaveText("before and after");
  const choice = page.getByRole("alert", { name: "Two texts of this note" });
  await expect(choice).toContainText("theirs");
  await choice.getByRole("button", { name: "Keep mine" }).click();
  await reader.saved();
  await expect(reader.note()).toHaveText("before and after");

  await page.getByRole("button", { name: "Show", exact: true }).click();
  const post = texts.getByRole("listitem", { name: "Post: Wrap-up" });
  await expect(post).toContainText("A post by hand.");
  await post.getByRole("button", { name: "Put it into the post" }).click();
  await expect.poll(postField(page).value).toBe("A post by hand.");

  await page.getByRole("button", { name: "Show", exact: true }).click();
  await queue.getByRole("button", { name: "Throw away…" }).click();
  await queue.getByRole("button", { name: "Throw away", exact: true }).click();
  await expect(dialog).toContainText("There are none any more.");
});
