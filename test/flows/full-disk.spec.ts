import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { smallDisk } from "#test/support/small-disk.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

const { keynote } = sampleTitles;
/** Longer than what the database's own files have room for by now. */
const long = `${"What the speaker said about harbours. ".repeat(8_000)}The end.`;

test("on a full disk the text is kept in the room set aside, the light says why, and after a kill it is put back", async ({
  sample,
}) => {
  const disk = smallDisk(64);
  test.skip(disk === null, "A small disk can be mounted by the system's administrator alone.");
  if (disk === null) return;
  const data = join(disk.path, "data");
  const recovery = join(data, "recovery");
  const kept = () => readdirSync(recovery).filter((name) => name.endsWith(".json"));
  try {
    await using first = await launchApp({ data, from: sample });
    const attendee = createAttendee(first.electron, first.page);
    await attendee.openSession(keynote);
    await attendee.write("Before. ");
    await expect.poll(() => statSync(join(recovery, "reserve")).size).toBe(4 * 1024 * 1024);
    disk.fill();
    await first.page.keyboard.insertText(long);
    await expect.poll(kept).toHaveLength(1);
    // What is left of the room set aside, before the next save finds it.
    disk.fill();
    await expect(first.page.getByText(/disk is full/i).first()).toBeVisible();
    expect(readFileSync(join(recovery, kept()[0] ?? ""), "utf8")).toContain("The end.");
    await first.kill();
    disk.free();

    await using second = await launchApp({ data });
    const { page } = second;
    const reader = createAttendee(second.electron, page);
    await expect(page.getByText("could not be saved when")).toBeVisible();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    const text = page.getByRole("list", { name: "Texts" }).getByRole("listitem");
    await text.getByRole("button", { name: "Put it into the note" }).click();
    await reader.saved();
    await expect(reader.note()).toHaveText(/^Before\. What the .*The end\.$/);
    expect(await storedMarkdown(page, keynote)).toBe(`Before. ${long}\n`);
    expect(kept()).toEqual([]);
  } finally {
    disk.remove();
  }
});
