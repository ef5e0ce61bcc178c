import { expect, test } from "vitest";
import { pressedKeys, recordedKey } from "#renderer/ui/pressed-key.ts";

const press = (held: string, key: string, code: string) => ({
  key,
  code,
  altKey: held.includes("a"),
  ctrlKey: held.includes("c"),
  metaKey: held.includes("m"),
  shiftKey: held.includes("s"),
});

test.each([
  ["c", "j", "KeyJ", ["Mod+J"]],
  ["cs", "P", "KeyP", ["Mod+Shift+P"]],
  ["c", "/", "Slash", ["Mod+/"]],
  ["cs", "/", "Digit7", ["Mod+/", "Mod+Shift+7"]],
  ["c", "о", "KeyJ", ["Mod+J"]],
  ["a", "ArrowLeft", "ArrowLeft", ["Alt+←"]],
  ["as", "ArrowDown", "ArrowDown", ["Alt+Shift+↓"]],
  ["", "j", "KeyJ", ["J"]],
  ["m", "j", "KeyJ", []],
  ["cs", "!", "Digit1", ["Mod+!", "Mod+Shift+1"]],
  ["cs", "<", "Comma", ["Mod+<", "Mod+Shift+,"]],
  // French digits need Shift, German brackets another key, and a minus is no slash.
  ["c", "&", "Digit1", ["Mod+&", "Mod+1"]],
  ["c", "ü", "BracketLeft", ["Mod+Ü", "Mod+["]],
  ["c", "-", "Slash", ["Mod+-"]],
  ["c", "+", "Equal", ["Mod+Plus"]],
])("names %j held and %j pressed", (held, key, code, names) => {
  expect(pressedKeys(press(held, key, code), false)).toEqual(names);
});

test("takes the command key of a Mac for the other systems' Ctrl", () => {
  expect(pressedKeys(press("m", "j", "KeyJ"), true)).toEqual(["Mod+J"]);
  expect(pressedKeys(press("c", "j", "KeyJ"), true)).toEqual([]);
  expect(pressedKeys(press("ma", "¡", "Digit1"), true)).toContain("Mod+Alt+1");
});

test.each([
  ["c", "j", "KeyJ", "Mod+J"],
  ["cs", "/", "Digit7", "Mod+Shift+7"],
  ["cs", "&", "Digit7", "Mod+Shift+7"],
  ["cs", ";", "Comma", "Mod+Shift+,"],
  ["cs", "?", "Slash", "Mod+?"],
  ["c", "ü", "BracketLeft", "Mod+Ü"],
  ["", "F5", "F5", "F5"],
  ["cs", "Shift", "ShiftLeft", null],
])("records %j held and %j pressed so that it is found again", (held, key, code, recorded) => {
  const pressed = press(held, key, code);
  expect(recordedKey(pressed, false)).toBe(recorded);
  expect([...pressedKeys(pressed, false), null]).toContain(recorded);
});
