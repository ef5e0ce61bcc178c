import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { test } from "#test/support/flow.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

test("the letters of notes are chosen, kept and set before anything is drawn", async () => {
  const folder = temporaryFolder();
  const first = await launchApp({ data: folder.path });
  await first.page.getByRole("button", { name: "Settings", exact: true }).click();
  await expect(first.page.getByText(folder.path)).toBeVisible();
  await first.page.getByRole("button", { name: "Serif", exact: true }).click();
  await expect(first.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await expectAccessible(first.page, "section[aria-label=Settings]");
  await first.quit();

  const again = await launchApp({ data: folder.path });
  await expect(again.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await again.quit();
  folder.remove();
});

test("spelling is checked offline, off in code, with suggestions and words of one's own", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("a wrold of rope");
  await page.keyboard.press("Enter");
  await page.keyboard.type("`wrapp` of rope");
  // The system's menu cannot be driven: what it would hold is read, and chosen from.
  await electron.evaluate(({ Menu }) => {
    Menu.buildFromTemplate = (items) => {
      Object.assign(globalThis, { items });
      return Object.assign(Object.create(null), { popup: () => {} });
    };
  });
  const shownLabels = () =>
    electron.evaluate(() => {
      const items: { label?: string }[] | undefined = Reflect.get(globalThis, "items");
      return items?.map(({ label }) => label ?? "") ?? null;
    });
  const labels = async (line: number) => {
    await electron.evaluate(() => void Reflect.deleteProperty(globalThis, "items"));
    await page
      .locator("[contenteditable] p")
      .nth(line)
      .click({ button: "right", position: { x: 28, y: 10 } });
    await expect.poll(shownLabels).not.toBeNull();
    return (await shownLabels()) ?? [];
  };
  const choose = (label: string) =>
    electron.evaluate((_electron, wanted) => {
      const items: { label?: string; click?: () => void }[] = Reflect.get(globalThis, "items");
      items.find((item) => item.label === wanted)?.click?.();
    }, label);
  await expect(page.locator(".misspelled")).toHaveText("wrold");
  expect(await labels(0)).toContain("world");
  await choose("world");
  await expect(page.getByText("a world of rope")).toBeVisible();
  expect((await labels(1)).filter((label) => label.includes("wrapp"))).toEqual([]);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("a kubelet ");
  const add = "Add “kubelet” to my words";
  await expect.poll(() => labels(2)).toContain(add);
  await choose(add);
  await expect.poll(() => labels(2)).not.toContain(add);
  expect(readFileSync(join(app.data, "own-words.txt"), "utf8")).toBe("kubelet\n");

  await test.step("what the settings switch has commands, which tell what cannot be seen", async () => {
    const message = page.getByRole("dialog", { name: "Message" });
    const bar = page.getByRole("toolbar", { name: "Selected text" });
    const run = async (words: string, said: string | null) => {
      await runCommand(page, words);
      if (said !== null) await expect(message.filter({ hasText: said })).toBeVisible();
      await expect(attendee.note()).toBeFocused();
    };
    await page.keyboard.press("Control+End");
    await page.keyboard.type("wrold ");
    await expect(page.locator(".misspelled")).toHaveText("wrold");
    for (const language of ["German", "English and German", "off"]) {
      await run("check spelling", `Spelling: ${language}.`);
    }
    await expect(page.locator(".misspelled")).toHaveCount(0);
    await run("check spelling", "Spelling: English.");
    await expect(page.locator(".misspelled")).toHaveText("wrold");

    await page.keyboard.type('"');
    await run("quotation marks", "Quotation marks, dots and dashes as in print: „Deutsch“.");
    await page.keyboard.type('x "');
    await run("quotation marks", "Quotation marks, dots and dashes as in print: off.");
    await page.keyboard.type('y "');
    await expect(attendee.note().locator("p").last()).toHaveText('a kubelet wrold “x „y "');
    await run("quotation marks", "Quotation marks, dots and dashes as in print: “English”.");

    await page.keyboard.press("Shift+Home");
    await expect(bar).toBeVisible();
    await run("bar over selected", "Bar over selected text: off.");
    await expect(bar).toBeHidden();
    await run("bar over selected", "Bar over selected text: on.");
    await expect(bar).toBeVisible();
    await run("with or without serifs", null);
    await expect(page.locator("html")).toHaveAttribute("data-reading", "serif");
    await run("with or without serifs", null);
    await expect(page.locator("html")).not.toHaveAttribute("data-reading", "serif");
  });
});
