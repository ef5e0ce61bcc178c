import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aPng } from "#test/support/pictures.ts";

/** 10:50 of the sample event's first day, in Newfoundland. */
const during = "2026-12-04T14:20:00.000Z";
const main = "Backups You Have Met in Person";

test("a thought goes to the day's note, and from there to a session's", async ({ sample }) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const dialog = page.getByRole("dialog", { name: "Write down a thought" });
  await attendee.openSession(main);
  await attendee.plan("Must");
  await attendee.write("Restore one a month.");

  // Typed before the dialog is there, it is not for the note. Closing keeps what is typed.
  await page.keyboard.press("Control+Shift+j");
  await page.keyboard.type("Rope is cheap, 1 s");
  await page.keyboard.press("Backspace");
  await expect(dialog.getByRole("textbox", { name: "Thought" })).toBeFocused();
  await expect(dialog.getByRole("textbox", { name: "Thought" })).toHaveValue("Rope is cheap, 1 ");
  await expect(attendee.note()).toHaveText("Restore one a month.");
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.press("Escape");
  await expect(attendee.note()).toBeFocused();
  await page.keyboard.press("Control+Shift+j");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Written down: Friday 4 December · day note")).toBeVisible();

  // Shift with Enter breaks the line, also before the field is there.
  await page.keyboard.press("Control+Shift+j");
  await page.keyboard.press("t");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("w");
  await expect(dialog.getByRole("textbox", { name: "Thought" })).toHaveValue("t\nw");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Escape");
  await expect(attendee.note()).toBeFocused();

  // The running session's note is open, with words in it that are not saved yet.
  await attendee.note().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And say who did.");
  await page.keyboard.press("Control+Shift+j");
  await page.keyboard.type("[ ] ask Maren");
  await dialog.getByRole("radio", { name: main }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(attendee.note().getByRole("paragraph")).toHaveText([
    "Restore one a month. And say who did.",
    "ask Maren (10:50)",
  ]);
  await attendee.saved();

  await page.getByRole("button", { name: "Notes on days and event" }).click();
  await page.getByRole("menuitem", { name: /^Day note, Fri 4/ }).click();
  await expect(attendee.note()).toHaveText("10:50 Rope is cheap, 1");

  // Later it moves to a session; one Undo brings it back here.
  await attendee.write("\nTwine is cheaper.");
  await page.keyboard.press("Control+Shift+m");
  const chooser = page.getByRole("combobox", { name: "Move to" });
  await expect(chooser).toBeFocused();
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.type("workshop knots");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Moved to “Workshop: Knots")).toBeVisible();
  await expect(attendee.note()).toHaveText("10:50 Rope is cheap, 1");
  await expect(attendee.note()).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(attendee.note().getByRole("paragraph")).toHaveCount(2);
  await attendee.openSession("Workshop: Knots");
  await expect(attendee.note()).toHaveText("Twine is cheaper.");

  // A template of one's own, filled with the session's data.
  await page.keyboard.press("Control+,");
  await page.getByRole("button", { name: "New template" }).click();
  await page.getByRole("textbox", { name: "Name of the template" }).fill("Mine");
  await page.getByRole("textbox", { name: "Markdown" }).fill("Heard in {{room}}:");
  await page.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByRole("button", { name: "Mine", exact: true })).toBeVisible();
  await page.keyboard.press("Control+1");
  await attendee.openSession("Workshop: Knots");
  await attendee.note().click();
  await page.keyboard.press("Control+Alt+j");
  await expect(page.getByRole("combobox", { name: "Insert a template" })).toBeFocused();
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.type("mine");
  await page.keyboard.press("Enter");
  await expect(attendee.note().getByRole("paragraph")).toHaveText([
    "Twine is cheaper.",
    "Heard in Crow's Nest:",
  ]);
  await attendee.saved();

  // New notes begin with it: not when one is looked at, but at the first letter; two Undos leave the note empty.
  await page.keyboard.press("Control+,");
  await page.getByRole("combobox", { name: "New notes begin with" }).click();
  await page.getByRole("option", { name: "Mine", exact: true }).click();
  await page.keyboard.press("Control+1");
  await attendee.openSession("Onboarding Without the Plank");
  await expect(attendee.note()).toHaveText("");
  await attendee.note().focus();
  await page.keyboard.type("Light");
  const paragraphs = attendee.note().getByRole("paragraph");
  await expect(paragraphs).toHaveText([/^Heard in .+:$/, "Light"]);
  await attendee.saved();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(paragraphs).toHaveText([""]);
  await page.keyboard.type("Dark");
  await expect(paragraphs).toHaveText(["Dark"]);
  await attendee.saved();

  // A click is coming to write as well.
  await page.keyboard.press("Control+,");
  await page.getByRole("combobox", { name: "New notes begin with" }).click();
  await page.getByRole("option", { name: "Cornell", exact: true }).click();
  await page.keyboard.press("Control+1");
  await attendee.openSession("Our Queue Was Fine");
  await attendee.note().click();
  await page.keyboard.type("Queues");
  await expect(attendee.note().getByRole("cell")).toHaveText(["Queues", ""]);
  await attendee.saved();

  // A thought moves with its picture, is back here after one Undo, and the session keeps both.
  await page.getByRole("button", { name: "Notes on days and event" }).click();
  await page.getByRole("menuitem", { name: /^Day note, Fri 4/ }).click();
  await attendee.write("\nA bowline.");
  await copyPicture(app, await aPng(320, 240));
  await page.keyboard.press("Control+v");
  const picture = attendee.note().locator("figure img");
  await expect(picture).toBeVisible();
  await attendee.note().getByText("A bowline.").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Shift+m");
  await expect(chooser).toBeFocused();
  await page.keyboard.type("workshop knots");
  await page.keyboard.press("Enter");
  await expect(picture).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(picture).toHaveCount(1);
  await expect(attendee.note()).toContainText("A bowline.");
  await attendee.openSession("Workshop: Knots");
  await expect(picture).toBeVisible();
  await expect(attendee.note()).toContainText("A bowline.");
});
