import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { test } from "#test/support/flow.ts";
import { oneApp } from "#test/support/one-app.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";

const running = oneApp();

const dialog = (page: Page) => page.getByRole("dialog", { name: "Import schedule" });
const area = (page: Page) => dialog(page).getByRole("textbox", { name: "Schedule as text" });
const sessions = (page: Page) => page.getByRole("listbox", { name: "Sessions" });

/** What Ctrl+V does where the focus is. The clipboard itself belongs to all apps of a display, so it is left alone. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const target = document.activeElement ?? document.body;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
  }, text);
}

test("a pasted list without a day is refused, corrected in its field, looked at and imported", async () => {
  const { page } = running();
  await page.getByRole("button", { name: "Import a schedule" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose a file" })).toBeFocused();

  await paste(page, "10:00 Knots that hold (Quay)\n11:00 Ropes — Ada Lind, Harbour Labs (Quay)");
  await expect(dialog(page).getByRole("alert")).toContainText("2 sessions with a time, but no day");
  await expect(area(page)).toBeFocused();
  await expectAccessible(page, "[role=dialog]");

  await area(page).press("Control+Home");
  await area(page).pressSequentially(
    "# Boat Talks\n\nTuesday, 1 December 2026, times in Europe/Lisbon\n\n",
  );
  await dialog(page).getByRole("button", { name: "Read the text" }).click();
  await expect(dialog(page)).toContainText(
    "2 sessions · 1 speaker · 1 room · list of talks · what was pasted",
  );
  await expect(dialog(page).getByRole("row", { name: "Tue 1 Dec 2026" })).toContainText("2");
  expect(await storedProgrammes(page)).toEqual([]);

  await dialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Boat Talks: 2 sessions and 1 speaker imported.")).toBeVisible();
  await expect(sessions(page)).toContainText("Knots that hold");
});

test("a pasted address is shown and not fetched; an empty field says so", async () => {
  const { page } = running();
  await page.getByRole("button", { name: "Import a schedule" }).click();
  await dialog(page).getByRole("button", { name: "Read the text" }).click();
  await expect(dialog(page)).toContainText("Paste or type a schedule first.");

  await paste(page, "https://boats.example/schedule.ics");
  const address = dialog(page).getByRole("textbox", { name: "Address of a schedule" });
  await expect(address).toHaveValue("https://boats.example/schedule.ics");
  await expect(address).toBeFocused();
  await expect(dialog(page).getByRole("alert")).toBeHidden();
});
