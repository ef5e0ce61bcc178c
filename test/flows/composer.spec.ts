import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { createInputMethod } from "#test/support/input-method.ts";
import { joinedLines, writeJoinedLines } from "#test/support/joined-lines.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { postField } from "#test/support/post-field.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

test("a post is written by hand, and made anew around that when a note changes, and goes into a blog", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const [event] = await callMain(page, "events.list", {});
  const sessions = await callMain(page, "sessions.list", { eventId: event?.id ?? "" });
  const idOf = (title: string) => sessions.find((row) => row.title === title)?.id ?? "";
  const write = async (title: string, text: string) => {
    const target = ofSession(idOf(title));
    const { revision: baseRevision } = await callMain(page, "notes.get", { target });
    await callMain(page, "notes.save", { target, body: aBody(text), baseRevision });
  };
  await write(sampleTitles.keynote, "A harbour is a contract.");
  await write(sampleTitles.backups, "Knots, all morning.");
  await callMain(page, "sessions.rate", { id: idOf(sampleTitles.keynote), rating: 5 });

  await attendee.openPost();
  await page.getByRole("button", { name: "Edit…" }).click();
  const text = postField(page);
  await expect.poll(text.value).toMatch(/A harbour is a contract\./);
  await expect(page.getByRole("status").filter({ hasText: "Notes have changed" })).toHaveCount(0);

  const before = await text.value();
  await text.fill(before.replace("A harbour is a contract.", "My own words on harbours."));
  await expect(page.getByText("My own words on harbours.").last()).toBeVisible();
  await attendee.saved();
  await write(sampleTitles.backups, "Knots, all morning, and a splice.");
  await page.getByText("Notes have changed.").waitFor();
  await page.keyboard.press("Control+Alt+U");
  await expect.poll(text.value).toMatch(/Knots, all morning, and a splice\./);
  await expect.poll(text.value).toMatch(/My own words on harbours\./);

  // Both have changed it.
  await write(sampleTitles.keynote, "A harbour is two contracts.");
  await page.getByRole("button", { name: "Bring up to date" }).click();
  const clashes = page.getByRole("region", { name: "What could not be merged" });
  await expect(clashes).toContainText("A harbour is two contracts.");
  await expectAccessible(page, "[aria-label=Post]");
  await clashes.getByRole("button", { name: "Take new" }).click();
  await expect.poll(text.value).toMatch(/A harbour is two contracts\./);
  await expect(clashes).toHaveCount(0);

  await page.getByRole("button", { name: "Choose by hand…" }).click();
  const chosen = page.getByRole("list", { name: "In the post", exact: true });
  await expect(chosen.getByRole("listitem")).toHaveCount(2);
  await chosen.getByRole("button", { name: `Move ${sampleTitles.backups}` }).press("ArrowUp");
  await page.getByRole("button", { name: "Use 2 sessions" }).click();
  await expect(page.getByText("2 chosen by hand")).toBeVisible();

  await page.getByRole("button", { name: "Edit the template…" }).click();
  const editor = page.getByRole("dialog", { name: "Template of the post" });
  const template = editor.getByRole("textbox", { name: "Template" });
  const builtIn = await template.inputValue();
  await template.fill(`{{ nothing }}\n${builtIn}`);
  await expect(editor.getByText("Line 1, column 4")).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
  await template.fill(`By a template of mine.\n\n${builtIn}`);
  await editor.getByRole("textbox", { name: "Keep it for other posts as" }).fill("Mine");
  await editor.getByRole("button", { name: "Keep", exact: true }).click();
  await editor.getByRole("button", { name: "Use for this post" }).click();
  await expect.poll(text.value).toMatch(/^By a template of mine\./);
  await expect(page.getByRole("combobox", { name: "Template" })).toContainText("Mine");

  await page.getByRole("button", { name: "Edit the profile…" }).click();
  const profiles = page.getByRole("dialog", { name: "Profile of the post" });
  const profile = profiles.getByRole("textbox", { name: "Profile" });
  const yaml = await profile.inputValue();
  await profile.fill(yaml.replace("pictures:", "pictuers:"));
  await expect(profiles.getByRole("status")).toContainText(/Line 7, column \d+: pictuers/);
  await expectAccessible(page, "[role=dialog]");
  await profile.fill(yaml.replace("{slug}.md", "{year}-{slug}.md"));
  await profiles.getByRole("textbox", { name: "Keep it for other posts as" }).fill("Own place");
  await profiles.getByRole("button", { name: "Keep", exact: true }).click();
  await profiles.getByRole("button", { name: "Use for this post" }).click();
  await expect(page.getByRole("combobox", { name: "Goes to" })).toContainText("Own place");

  const blog = temporaryFolder();
  writeFileSync(join(blog.path, "hugo.toml"), "");
  await page.getByRole("combobox", { name: "Goes to" }).click();
  await page.getByRole("option", { name: "Hugo" }).click();
  await expect(page.getByRole("combobox", { name: "Goes to" })).toContainText("Hugo");
  await page.getByRole("textbox", { name: "Author" }).fill("Ann Attendee");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Bring up to date" })).toBeEnabled();
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, blog.path);
  // Two checks fail: both are told, each a way to its place, and nothing is written.
  const whole = await text.value();
  await text.fill(`${whole}\n[one](#gone) and [two](ftp://example.org)\n`);
  await page.keyboard.press("Control+Shift+E");
  const failed = page.getByRole("dialog", { name: "The post was not written" });
  await expect(failed.getByRole("listitem")).toHaveCount(2);
  await expect(failed).toContainText("leads to no heading");
  await expectAccessible(page, "[role=dialog]");
  expect(readdirSync(blog.path)).toEqual(["hugo.toml"]);
  await failed.getByRole("button", { name: "Show in the text" }).last().click();
  await expect(failed).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe("ftp://example.org");
  await text.fill(`${whole}\nA last word by hand.\n`);
  await page.keyboard.press("Control+Shift+E");
  await expect(page.getByText("The post is saved.")).toBeVisible();
  const report = page.getByRole("region", { name: "Report of the export" });
  await expect(report).toContainText("2 of 2 are in the post");
  await expectAccessible(page, "[aria-label=Post]");
  await report.getByRole("button", { name: "Put the report away" }).click();
  const file = join(blog.path, "content/posts/fog-function-2026-wrap-up/index.md");
  expect(readFileSync(file, "utf8")).toContain("A last word by hand.");
  expect(readFileSync(file, "utf8")).toContain('author: "Ann Attendee"');
  expect(readFileSync(file, "utf8")).toMatch(/^---\ntitle: .*\ndate: .*\ndraft: true/);
  blog.remove();

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "History" }).click();
  const history = page.getByRole("dialog", { name: "History" });
  await history.getByRole("list", { name: "Versions" }).getByRole("button").last().click();
  await history.getByRole("button", { name: "Restore this version" }).click();
  await expect.poll(text.value).toBe(before);

  await test.step("an input method, right-to-left lines and joined emoji", async () => {
    const input = await createInputMethod(page);
    const { keyboard } = page;
    await text.fill("");
    await input.writeJapan();
    await expect(text.field).toBeFocused();
    await keyboard.press("Enter");
    await input.compose("/", "/ひ");
    // Given up.
    await input.compose("");
    await writeJoinedLines(keyboard);
    expect(await text.value()).toBe(["日本", ...joinedLines].join("\n"));
    const directions = () =>
      text.field
        .locator(".cm-line")
        .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction));
    expect(await directions()).toEqual(["ltr", "rtl", "ltr", "ltr"]);
    // In a line that runs from right to left, what comes first stands right, and Left goes on.
    await keyboard.press("Control+Home");
    await keyboard.press("ArrowDown");
    await keyboard.press("Home");
    await keyboard.press("ArrowLeft");
    await keyboard.type("-");
    await attendee.saved();
    expect(await text.value()).toMatch(/^日本\nש-לום world 42\n/);
  });

  await test.step("its settings, its name and its end, with commands alone", async () => {
    const { keyboard } = page;
    const settings = page.getByRole("region", { name: "What the post is made of" });
    const post = page.getByRole("region", { name: "Post", exact: true });
    const name = page.getByRole("combobox", { name: /^Post: / });
    await runCommand(page, "settings of the post");
    await expect(settings.getByRole("combobox", { name: "Shape" })).toBeFocused();
    await runCommand(page, "settings of the post");
    await expect(settings).toHaveCount(0);
    await expect(post).toBeFocused();
    await runCommand(page, "settings of the post");
    await expect(settings.getByRole("combobox", { name: "Shape" })).toBeFocused();
    await runCommand(page, "rename the post");
    const dialog = page.getByRole("dialog", { name: "Rename the post" });
    await expect(dialog.getByRole("textbox", { name: "Name" })).toBeFocused();
    await keyboard.type("Harbours");
    await keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(name).toContainText("Harbours");
    await runCommand(page, "new post");
    await expect(name).not.toContainText("Harbours");
    await runCommand(page, "post to the trash");
    await expect(name).toContainText("Harbours");
    await expect(post).toBeFocused();
    await runCommand(page, "post to the trash");
    await expect(page.getByRole("button", { name: "Edit…" })).toBeVisible();
    await expect(post).toBeFocused();
  });
});
