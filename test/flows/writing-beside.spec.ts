import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { atTheSample } from "#test/support/at-the-sample.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { writeBeside } from "#test/support/write-beside.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const { keynote, backups, queue } = sampleTitles;
const light = (app: LaunchedApp) => app.page.locator("footer").last();

/** Sets a session's note with the command line, beside the running app. */
async function setFromOutside(app: LaunchedApp, title: string, markdown: string): Promise<void> {
  const built = process.env["LANYARD_BUILT_APP"] ?? join(import.meta.dirname, "..", "..");
  const cli = join(built, "out", "main", "cli.cjs");
  const run = (args: readonly string[], input = "") =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, [cli, ...args, "--data", app.data]);
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text));
      child.on("error", reject);
      child.on("close", (status) =>
        status === 0 ? resolve(output) : reject(new Error(`${args.join(" ")}: status ${status}`)),
      );
      child.stdin.end(input);
    });
  const [event]: { id: string }[] = JSON.parse(await run(["events", "--json"]));
  const listed = await run(["sessions", "--event", event?.id ?? "", "--json"]);
  const sessions: { id: string; title: string }[] = JSON.parse(listed);
  const session = sessions.find((one) => one.title === title);
  await run(["note", session?.id ?? "", "--set", "-"], markdown);
}

test("what the command line writes appears in a note that is open, and the caret stays", async ({
  sample,
}) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.write("one two");
  await keyboard.press("ArrowLeft");
  await setFromOutside(app, keynote, "above\n\none two");
  await expect(attendee.note()).toHaveText("aboveone two");
  await keyboard.type("-");
  await expect.poll(() => storedMarkdown(app.page, keynote)).toBe("above\n\none tw-o\n");
  await app.quit();
});

test("two texts of one note end as the person chooses, and a choice can be taken back", async ({
  sample,
}) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  for (const { title, choice, stored } of [
    { title: keynote, choice: "Keep mine", stored: "mine and more and yet more\n" },
    { title: backups, choice: "Keep theirs", stored: "theirs\n" },
    { title: queue, choice: "Keep both", stored: "theirs\n\n***\n\nmine and more and yet more\n" },
  ]) {
    await attendee.openSession(title);
    await attendee.write("mine");
    await writeBeside(app.data, { title, markdown: "theirs" }, () => keyboard.type(" and more"));
    const banner = app.page.getByRole("alert", { name: "Two texts of this note" });
    await expect(banner).toContainText("theirs");
    await expect(light(app)).toContainText("Changed elsewhere");
    await keyboard.type(" and yet more");
    await expect(attendee.note()).toHaveText("mine and more and yet more");

    if (choice === "Keep both") await runCommand(app.page, choice);
    else await banner.getByRole("button", { name: choice }).click();
    await expect(banner).toBeHidden();
    await attendee.saved();
    await expect.poll(() => storedMarkdown(app.page, title)).toBe(stored);
    if (choice === "Keep mine") continue;
    await attendee.note().click();
    await keyboard.press("Control+z");
    await expect(attendee.note()).toHaveText("mine and more and yet more");
  }
  await app.quit();
});

test("a note opens while main tells of changes without end", async ({ sample }) => {
  const { app, attendee } = await atTheSample(folder.path, sample);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    setInterval(() => window?.webContents.send("lanyard:heard", "everything", {}), 1);
  });
  for (const title of [keynote, backups, queue]) await attendee.openSession(title);
  await app.kill();
});

test("a text that waits beside a newer one is still there after a crash", async ({ sample }) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.write("mine");
  await writeBeside(app.data, { title: keynote, markdown: "theirs" }, () =>
    keyboard.type(" and more"),
  );
  await expect(light(app)).toContainText("Changed elsewhere");
  await app.page.waitForTimeout(1_300);
  await app.kill();

  await using again = await launchApp({ data: app.data });
  const later = createAttendee(again.electron, again.page);
  await later.openSession(keynote);
  await expect(later.note()).toHaveText("mine and more");
  await expect(again.page.getByRole("alert", { name: "Two texts" })).toContainText("theirs");

  // The commands do what the buttons do.
  await later.note().click();
  await runCommand(again.page, "keep mine");
  await later.saved();
  await expect.poll(() => storedMarkdown(again.page, keynote)).toBe("mine and more\n");
  await later.write(",");
  await writeBeside(again.data, { title: keynote, markdown: "theirs again" }, () =>
    again.page.keyboard.type(" too"),
  );
  await expect(light(again)).toContainText("Changed elsewhere");
  await runCommand(again.page, "keep theirs");
  await expect(later.note()).toHaveText("theirs again");
  await later.saved();
  await runCommand(again.page, "keep theirs");
  await expect(again.page.getByText("There is one text of this note alone.")).toBeVisible();
});
