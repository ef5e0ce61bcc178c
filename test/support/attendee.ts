import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

/** What an attendee does in the window, by the names that people (and screen readers) read there. */
export interface Attendee {
  /** Opens the sample event through the real importer. */
  openSample(): Promise<void>;
  /** Back to an event's programme, from wherever one is. */
  openProgramme(event: string): Promise<void>;
  chooseDay(name: string): Promise<void>;
  openSession(title: string): Promise<void>;
  /** Types into the note that is open, keystroke by keystroke, and waits until it is saved. */
  write(text: string): Promise<void>;
  note(): Locator;
  /** Waits until the light says that everything typed is on the disk. */
  saved(): Promise<void>;
  rate(stars: number): Promise<void>;
  mark(attendance: string): Promise<void>;
  plan(plan: string): Promise<void>;
  openPart(part: "Introduction" | "Before the event" | "Conclusion"): Promise<void>;
  openPost(): Promise<void>;
  /** Saves the post as this file: the system's dialog cannot be driven, so it is answered. */
  savePostAs(file: string): Promise<void>;
}

/** An attendee before a started app. */
export function createAttendee(electron: ElectronApplication, page: Page): Attendee {
  const note = (): Locator => page.locator('[contenteditable="true"]');
  const saved = async (): Promise<void> => {
    await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible();
  };
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByRole("combobox", { name: label }).last().click();
    await page.getByRole("option", { name: option, exact: true }).click();
    await expect(page.getByRole("combobox", { name: label }).last()).toContainText(option);
  };
  const openPart = async (part: string): Promise<void> => {
    await page.getByRole("list", { name: "Notes of the event" }).getByText(part).click();
    await expect(note()).toBeVisible();
  };

  return {
    note,
    saved,
    openPart,
    async openSample() {
      await page.getByRole("button", { name: "Open the sample event" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Import", exact: true }).click();
      await expect(page.getByRole("listbox", { name: "Sessions" })).toBeVisible();
    },
    async openProgramme(event) {
      const events = page.getByRole("list", { name: "Events" });
      await events.getByRole("button", { name: event }).first().click();
      await expect(page.getByRole("listbox", { name: "Sessions" })).toBeVisible();
    },
    async chooseDay(name) {
      await page.getByRole("tab", { name }).click();
    },
    async openSession(title) {
      const filter = page.getByRole("textbox", { name: "Filter sessions" });
      await filter.fill(title);
      await page.getByRole("option", { name: title }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(note()).toBeVisible();
      await filter.fill("");
    },
    async write(text) {
      await note().click();
      await page.keyboard.press("Control+End");
      for (const [index, line] of text.split("\n").entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(line);
      }
      await saved();
    },
    async rate(stars) {
      const name = stars === 1 ? "1 star" : `${stars} stars`;
      await page.getByRole("button", { name, exact: true }).click();
    },
    async mark(attendance) {
      await choose("Attendance", attendance);
    },
    async plan(plan) {
      await choose("Plan", plan);
    },
    async openPost() {
      await page.getByRole("button", { name: "Posts", exact: true }).click();
      await expect(page.getByRole("region", { name: "Post", exact: true })).toBeVisible();
    },
    async savePostAs(file) {
      await electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, file);
      await page.getByRole("button", { name: "Save as file…" }).click();
      await expect(page.getByText(`Written and checked: ${file}`)).toBeVisible();
    },
  };
}
