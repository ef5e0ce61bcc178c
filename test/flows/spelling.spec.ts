import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee } from "#test/support/attendee.ts";
import { readContextMenus } from "#test/support/context-menu.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

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
  const menus = await readContextMenus(electron);
  const labels = (line: number) => menus.labelsAt(attendee.note().locator("p").nth(line));
  await expect(page.locator(".misspelled")).toHaveText("wrold");
  expect(await labels(0)).toContain("world");
  await menus.choose("world");
  await expect(page.getByText("a world of rope")).toBeVisible();
  expect((await labels(1)).filter((label) => label.includes("wrapp"))).toEqual([]);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("a kubelet ");
  const add = "Add “kubelet” to my words";
  await expect.poll(() => labels(2)).toContain(add);
  await menus.choose(add);
  await expect.poll(() => labels(2)).not.toContain(add);
  expect(readFileSync(join(app.data, "own-words.txt"), "utf8")).toBe("kubelet\n");

  // Who said it is in no dictionary, and no mistake; what was said may be one.
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A harbuor.");
  await page.keyboard.press("Control+Shift+K");
  await expect(attendee.note().locator(".attribution")).toHaveText("— Ines Calloway");
  await expect(page.locator(".misspelled")).toHaveText("harbuor");
});

test("a German word is right where German is checked, a compound as well, and a wrong one has suggestions", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const wrong = page.locator(".misspelled");
  const message = page.getByRole("dialog", { name: "Message" });
  const check = async (said: string) => {
    await runCommand(page, "check spelling");
    await expect(message.filter({ hasText: `Spelling: ${said}.` })).toBeVisible();
    await expect(attendee.note()).toBeFocused();
  };
  await attendee.openSession(sampleTitles.keynote);
  // One of each language, so that the block is in neither for the most part.
  await attendee.write("Fähre harbour Zeitplanänderung contract Haffen ");
  await expect(wrong).toHaveText(["Fähre", "Zeitplanänderung", "Haffen"]);
  await check("German");
  await expect(wrong).toHaveText(["harbour", "contract", "Haffen"]);
  await check("English and German");
  await expect(wrong).toHaveText(["Haffen"]);

  await page.keyboard.press("Enter");
  await page.keyboard.type("Haffen ");
  await expect(wrong).toHaveText(["Haffen", "Haffen"]);
  const menus = await readContextMenus(app.electron);
  expect(await menus.labelsAt(attendee.note().locator("p").nth(1))).toContain("Hafen");
  await menus.choose("Hafen");
  await expect(attendee.note().locator("p").nth(1)).toHaveText("Hafen ");
  await expect(wrong).toHaveText(["Haffen"]);
});
