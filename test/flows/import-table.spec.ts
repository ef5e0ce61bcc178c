import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const write = (name: string, ...lines: string[]): string => {
  const path = join(folder.path, name);
  writeFileSync(path, lines.join("\n"));
  return path;
};

const dialog = (page: Page) => page.getByRole("dialog", { name: "Import schedule" });
const importButton = (page: Page) =>
  dialog(page).getByRole("button", { name: "Import", exact: true });
const sessions = (page: Page) => page.getByRole("listbox", { name: "Sessions" });
const column = (page: Page, heading: string) =>
  dialog(page).getByRole("combobox", { name: `${heading}:` });

async function choose(page: Page, heading: string, words: string): Promise<void> {
  await column(page, heading).click();
  await page.getByRole("option", { name: words, exact: true }).click();
  await expect(column(page, heading)).toHaveText(words);
}

async function chooseZone(page: Page, typed: string, found: string): Promise<void> {
  await dialog(page).getByRole("combobox", { name: "Time zone" }).fill(typed);
  await page.getByRole("option", { name: found }).click();
}

test("a table with headings nobody knows: its columns are chosen once, and known the next time", async () => {
  await using app = await launchApp();
  const { page } = app;
  // Nothing in it can be read as a time.
  await dropFile(
    page,
    write(
      "boats.csv",
      "Alef;Bet;Gimel;Dalet",
      "Quay;when the bell rings;Knots that hold;Ada Lind",
      "Deck;after that;Tides for beginners;Bo Berg",
    ),
  );
  await expect(dialog(page).getByRole("status")).toContainText(
    "No column with the start was found",
  );
  await expect(importButton(page)).toBeDisabled();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  expect(await storedProgrammes(page)).toEqual([]);

  await dropFile(
    page,
    write(
      "boats.csv",
      "Alef;Bet;Gimel;Dalet",
      "Knots that hold;2027-05-01 09:00;Quay and its ropes;Ada Lind",
      "Tides for beginners;2027-05-01 10:00;Deck of a tall ship;Bo Berg",
    ),
  );
  await expect(dialog(page)).toContainText("2 sessions");
  await dialog(page)
    .getByText(/Columns: \d of 4 are read/)
    .click();
  // The guess is as good as any: both columns are words. The person knows better.
  await choose(page, "Gimel", "Title");
  await choose(page, "Alef", "Room");
  await expect(column(page, "Bet")).toHaveText("Start");
  await expect(dialog(page)).toContainText("2 rooms");
  await chooseZone(page, "Lisbon", "Europe/Lisbon");
  await importButton(page).click();
  await expect(sessions(page)).toContainText("Quay and its ropes");
  await expect(sessions(page)).toContainText("Knots that hold");

  await dropFile(
    page,
    write(
      "more-boats.csv",
      "Dalet;Gimel;Bet;Alef",
      "Cy Dale;Winds;2027-05-02 09:00;Ropes and where they come from",
    ),
  );
  await expect(dialog(page)).toContainText("1 session ");
  await expect(dialog(page)).toContainText("1 room");
  await dialog(page).getByText("Columns: 4 of 4 are read").click();
  await expect(column(page, "Gimel")).toHaveText("Title");
  await expect(column(page, "Alef")).toHaveText("Room");
  await dialog(page)
    .getByText(/warning/)
    .click();
  await expect(dialog(page)).toContainText("Columns as chosen before");
  await chooseZone(page, "Lisbon", "Europe/Lisbon");
  await importButton(page).click();
  await expect(sessions(page)).toContainText("Winds");
});
