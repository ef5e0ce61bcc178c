import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aPng } from "#test/support/pictures.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("a note and an event go into the trash, and come back with Undo or after a new start", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const attendee = createAttendee(app.electron, app.page);
  const undo = app.page
    .getByLabel("Message")
    .filter({ hasText: "The note is in the trash." })
    .getByRole("button", { name: "Undo" });
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("A harbour is a contract.");
  // With what is not saved yet.
  await app.page.keyboard.type(" Signed.");
  await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
  await expect(attendee.note()).toHaveText("");
  await undo.click();
  await expect(attendee.note()).toHaveText("A harbour is a contract. Signed.");
  await expect(app.page.locator("body")).not.toBeFocused();
  await attendee.saved();

  await test.step("a message is over no part of a dialog, and Escape means what has the focus", async () => {
    const { keyboard } = app.page;
    const message = app.page.getByLabel("Message");
    const modal = app.page.locator("[data-modal]");
    await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
    await attendee.note().focus();
    await keyboard.press("Control+/");
    await expect(modal).toBeVisible();
    // Held open: it would go by itself while the window changes.
    await message.hover();
    for (const [width, height, zoom] of [
      [1280, 800, 1],
      [900, 600, 1],
      [900, 600, 2],
    ] as const) {
      await app.electron.evaluate(
        ({ BrowserWindow }, [wide, high, factor]) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setContentSize(wide, high);
          window?.webContents.setZoomFactor(factor);
        },
        [width, height, zoom] as const,
      );
      await app.page.waitForFunction((wide) => innerWidth === wide, width / zoom);
      await expect.poll(() => overlaps(app.page), `${width} × ${height}, ${zoom}`).toBe("apart");
    }
    await app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.setZoomFactor(1);
      window?.setContentSize(1280, 800);
    });
    await keyboard.press("F6");
    await keyboard.press("Escape");
    await expect(message).toHaveCount(0);
    await expect(modal).toBeVisible();
    await keyboard.press("Escape");
    await expect(modal).toHaveCount(0);
    await expect(attendee.note()).toBeFocused();
    await keyboard.type("Again.");
    await attendee.saved();

    await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
    await attendee.note().focus();
    for (const [opens, field] of [
      ["Control+f", app.page.getByPlaceholder("Find in this note")],
      ["Control+p", app.page.getByRole("combobox", { name: "Session, speaker" })],
    ] as const) {
      await keyboard.press(opens);
      await expect(field).toBeFocused();
      await keyboard.press("Escape");
      await expect(attendee.note()).toBeFocused();
    }
    // Page, programme, library; then the message is all that is left.
    await keyboard.press("Escape");
    await keyboard.press("Escape");
    await expect(app.page.locator("[data-pane=library] [aria-current]").first()).toBeFocused();
    await expect(message).toBeVisible();
    await keyboard.press("Escape");
    await expect(message).toHaveCount(0);
    for (const { id } of await callMain(app.page, "trash.list", {})) {
      await callMain(app.page, "trash.remove", { id });
    }
    await attendee.write("A harbour is a contract. Signed.");
    await attendee.saved();
  });

  await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
  await expect(attendee.note()).toHaveText("");
  const [event] = await callMain(app.page, "events.list", {});
  await callMain(app.page, "events.remove", { id: event?.id ?? "" });
  await expect(app.page.getByText("No events yet")).toBeVisible();
  await app.kill();

  await using again = await launchApp({ data: app.data });
  const { page } = again;
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  const trash = page.getByRole("list", { name: "Trash" });
  await expect(trash.getByRole("listitem")).toHaveCount(2);
  await trash.getByRole("button", { name: /^Delete Fog/ }).click();
  await expect(trash.getByRole("button", { name: "Keep" })).toBeFocused();
  await expectAccessible(page, "[aria-label=Settings]");
  await trash.getByRole("button", { name: "Keep" }).click();
  await trash.getByRole("button", { name: /^Bring back Note on/ }).click();
  await expect(page.getByText("Bring the event back first").first()).toBeVisible();
  await trash.getByRole("button", { name: /^Bring back Fog/ }).click();
  await expect(trash.getByRole("listitem")).toHaveCount(1);
  await trash.getByRole("button", { name: /^Bring back Note on/ }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
  expect(await callMain(page, "events.list", {})).toEqual([{ ...event, notes: 1 }]);

  await callMain(page, "events.remove", { id: event?.id ?? "" });
  await trash.getByRole("button", { name: /^Delete / }).click();
  await trash.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
});

test("a picture that was taken out of a note is seen in the trash, and comes back at the note's end", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const pictures = attendee.note().locator("figure img");
  await attendee.openSession(sampleTitles.keynote);
  await copyPicture(app, await aPng(320, 240));
  await attendee.note().focus();
  await page.keyboard.press("Control+v");
  await expect(pictures).toHaveCount(1);
  await page.getByRole("textbox", { name: "Caption" }).fill("The queue");
  await attendee.saved();
  await pictures.click();
  await page.keyboard.press("Delete");
  await expect(pictures).toHaveCount(0);
  await attendee.write("It was long.");

  await page.keyboard.press("Control+,");
  const trash = page.getByRole("list", { name: "Trash" });
  await expect(trash).toContainText(`Picture from “Note on ${sampleTitles.keynote}”`);
  await expect
    .poll(() =>
      trash.getByRole("presentation").evaluate((drawn: HTMLImageElement) => drawn.naturalWidth),
    )
    .toBeGreaterThan(0);
  await expectAccessible(page, "[aria-label=Settings]");
  await trash.getByRole("button", { name: "Bring back The queue" }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
  await page.keyboard.press("Control+1");
  await attendee.openSession(sampleTitles.keynote);
  await expect(attendee.note().locator("p", { hasText: "It was long." })).toBeVisible();
  await expect(pictures).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Caption" })).toHaveValue("The queue");
});

/** Whether the messages and the dialog have places of their own in the window. */
const overlaps = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const dialog = document.querySelector("[data-modal]")?.getBoundingClientRect();
    const messages = [...document.querySelectorAll("[data-message]")];
    if (!dialog || messages.length === 0) return "one is missing";
    const boxes = messages
      .map((message) => message.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const isInWindow = [dialog, ...boxes].every(
      ({ top, bottom, left, right }) =>
        top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    );
    if (!isInWindow) return "beyond the window";
    return boxes.every(({ top }) => top >= dialog.bottom) ? "apart" : "one over the other";
  });
