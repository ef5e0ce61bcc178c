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

it("lets commands of the programme have a letter, a digit or a sign alone", () => {
  for (const key of ["J", "Shift+J", "7", "/"]) {
    expect(keyRefusal(key, { canBeAlone: true })).toBeNull();
  }
  for (const key of ["←", "Enter", "Space", "Alt+J", "Esc", "Mod+C"]) {
    expect(keyRefusal(key, { canBeAlone: true })).not.toBeNull();
  }
});

it("keeps a Mac's keys for hiding windows there alone", () => {
  expect(keyRefusal("Mod+H", { onMac: true })).toContain("hide Lanyard");
  expect(keyRefusal("Mod+Alt+H", { onMac: true })).toContain("hide the others");
  expect(keyRefusal("Mod+H")).toBeNull();
});

it("refuses what is no key at all", () => {
  expect(keyRefusal("Mod+Mod+J")).not.toBeNull();
  expect(keyRefusal("<script>")).not.toBeNull();
});
