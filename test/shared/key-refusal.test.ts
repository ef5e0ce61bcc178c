import { expect, it, test } from "vitest";
import { keyRefusal } from "#shared/key-refusal.ts";

test.each(["Mod+J", "Mod+Shift+,", "Alt+←", "Alt+Enter", "Mod+Alt+←", "F5", "Shift+F9", "Mod+Ü"])(
  "lets a command have %j",
  (key) => expect(keyRefusal(key)).toBeNull(),
);

test.each([
  ["J", "types"],
  ["Shift+J", "types"],
  ["←", "moves"],
  ["Enter", "types"],
  ["Alt+J", "menus"],
  ["Esc", "leads out"],
  ["Mod+Tab", "leads on"],
  ["Mod+C", "copy"],
  ["Mod+Shift+V", "paste"],
  ["Mod+Z", "undo"],
  ["Mod+Plus", "zoom"],
  ["Mod+←", "by words"],
  ["Mod+Backspace", "deletes"],
  ["Ctrl+J", "does not know"],
  ["Mod+", "does not know"],
  ["", "does not know"],
])("refuses %j in a sentence that says why", (key, why) => {
  expect(keyRefusal(key)).toContain(why);
});

it("refuses what is no key at all", () => {
  expect(keyRefusal("Mod+Mod+J")).not.toBeNull();
  expect(keyRefusal("<script>")).not.toBeNull();
});
