import { expect, it } from "vitest";
import { shortcutWords } from "#renderer/editor/shortcut-words.ts";

it("writes shortcuts as the system does", () => {
  expect(shortcutWords("Mod+Shift+H", false)).toBe("Ctrl+Shift+H");
  expect(shortcutWords("Mod+Shift+H", true)).toBe("⇧⌘H");
  expect(shortcutWords("Mod+Alt+1", true)).toBe("⌥⌘1");
  expect(shortcutWords("Alt+←", true)).toBe("⌥←");
});
