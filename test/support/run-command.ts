import { expect, type Page } from "@playwright/test";

/** Runs a command as somebody does who knows some of its words: they are typed into the palette, and Enter is pressed. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+Shift+P");
  await expect(page.getByRole("combobox", { name: "Type a command" })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}
