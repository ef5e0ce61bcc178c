import { clipboard, ClipboardItem } from "electron";
import type { RichText } from "./post/rich/rich-text.ts";

/** Puts formatted text and its words on the clipboard together. */
export async function copyRichText({ html, text }: RichText): Promise<void> {
  if (typeof ClipboardItem === "function") {
    await clipboard.write([new ClipboardItem({ "text/html": html, "text/plain": text })]);
    return;
  }
  // Before Electron 40 the clipboard takes one object, at once.
  const write: unknown = Reflect.get(clipboard, "write");
  if (typeof write === "function") write.call(clipboard, { html, text });
}
