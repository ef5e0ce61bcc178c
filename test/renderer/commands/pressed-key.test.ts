import { expect, test } from "vitest";
import { pressedKey } from "#renderer/commands/pressed-key.ts";

const press = (held: string, key: string, code: string, onMac = false): string =>
  pressedKey(
    {
      key,
      code,
      altKey: held.includes("a"),
      ctrlKey: held.includes("c"),
      metaKey: held.includes("m"),
      shiftKey: held.includes("s"),
    },
    onMac,
  );

test.each([
  ["c", "j", "KeyJ", "Mod+J"],
  ["cs", "P", "KeyP", "Mod+Shift+P"],
  ["c", "/", "Slash", "Mod+/"],
  ["cs", "/", "Digit7", "Mod+/"],
  ["c", "о", "KeyJ", "Mod+J"],
  ["a", "ArrowLeft", "ArrowLeft", "Alt+ArrowLeft"],
  ["", "j", "KeyJ", "J"],
  ["m", "j", "KeyJ", ""],
  ["cs", "!", "Digit1", "Mod+!"],
])("names %j held and %j pressed", (held, key, code, name) => {
  expect(press(held, key, code)).toBe(name);
});

test("takes the command key of a Mac for the other systems' Ctrl", () => {
  expect(press("m", "j", "KeyJ", true)).toBe("Mod+J");
  expect(press("c", "j", "KeyJ", true)).toBe("");
});
