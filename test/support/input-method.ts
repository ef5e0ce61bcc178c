import type { Page } from "@playwright/test";

/** An input method as the window hears it: what it composes, its keys meanwhile, and what it ends with. */
export interface InputMethod {
  /** Composes one text after the other, each in the place of the one before, caret at its end. */
  compose: (...texts: readonly string[]) => Promise<void>;
  /** A key that the input method takes for itself: a browser tells of it with the code 229. */
  press: (key: "Enter" | "Escape" | "ArrowLeft" | "Tab") => Promise<void>;
  /** Ends with this text. */
  commit: (text: string) => Promise<void>;
  /** Writes 日本 as one does: sounds, a look at the choices with keys, and Enter. */
  writeJapan: () => Promise<void>;
}

export async function createInputMethod(page: Page): Promise<InputMethod> {
  const devtools = await page.context().newCDPSession(page);
  const method: InputMethod = {
    async compose(...texts) {
      for (const text of texts) {
        const { length } = text;
        const caret = { selectionStart: length, selectionEnd: length };
        await devtools.send("Input.imeSetComposition", { text, ...caret });
      }
    },
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: 229 };
      await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
      await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    },
    async commit(text) {
      await devtools.send("Input.insertText", { text });
    },
    async writeJapan() {
      await method.compose("に", "にほ", "にほん", "日本");
      for (const key of ["ArrowLeft", "Tab", "Enter"] as const) await method.press(key);
      await method.commit("日本");
    },
  };
  return method;
}
