import type { Locator, Page } from "@playwright/test";

/** The text of a post in the composer, of which only the lines in sight are drawn. */
export interface PostField {
  field: Locator;
  /** All of it, as Ctrl+A and Ctrl+C give it. */
  value: () => Promise<string>;
  /** Pastes over all of it. */
  fill: (text: string) => Promise<void>;
}

export function postField(page: Page): PostField {
  const field = page.getByRole("textbox", { name: "Text of the post" });
  const selectAll = async () => {
    await field.focus();
    await page.keyboard.press("Control+a");
  };
  // The system's clipboard belongs to all apps of a display: the events bring one of their own.
  const transfer = (kind: "copy" | "paste", given: string) =>
    field.evaluate(
      (element, { type, text }) => {
        const clipboardData = new DataTransfer();
        if (type === "paste") clipboardData.setData("text/plain", text);
        const event = { clipboardData, bubbles: true, cancelable: true };
        element.dispatchEvent(new ClipboardEvent(type, event));
        return clipboardData.getData("text/plain");
      },
      { type: kind, text: given },
    );
  return {
    field,
    value: async () => {
      await selectAll();
      return transfer("copy", "");
    },
    fill: async (text) => {
      await selectAll();
      await transfer("paste", text);
    },
  };
}
