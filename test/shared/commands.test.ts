import { expect, it } from "vitest";
import { commandOfKeys, isTakenAway } from "#shared/command-of-keys.ts";
import { commands, wordsOfCommand } from "#shared/commands.ts";
import { keyRefusal } from "#shared/key-refusal.ts";
import { isKeyAlone, isProgrammeCommand } from "#shared/programme-commands.ts";
import { giveKey, keysWith } from "#shared/keys.ts";

it.each([false, true])(
  "gives no key and no id to two commands, and none that a person could not give (on a Mac: %j)",
  (onMac) => {
    const keys = keysWith({}, onMac);
    const given = commands.flatMap(({ id }) => {
      const key = keys.usual(id);
      return key === null ? [] : [{ key, canBeAlone: isProgrammeCommand(id) }];
    });
    expect(new Set(given.map(({ key }) => key)).size).toBe(given.length);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    const refused = given.filter(
      ({ key, canBeAlone }) => keyRefusal(key, { canBeAlone, onMac }) !== null,
    );
    expect(refused).toEqual([]);
  },
);

it("leaves a Mac's own keys to it", () => {
  expect(keysWith({}).of("replace-in-note")).toBe("Mod+H");
  expect(keysWith({}, true).of("replace-in-note")).toBe("Mod+Alt+R");
  expect(giveKey({}, "replace-in-note", "Mod+Alt+R", true)).toEqual({});
});

it("knows a command's key and words", () => {
  expect(keysWith({}).of("write-now")).toBe("Mod+J");
  expect(keysWith({}).at("Mod+J")).toBe("write-now");
  expect(wordsOfCommand("bold")).toBe("Bold");
});

it("lays the person's own keys over those it came with", () => {
  const keys = keysWith({ "write-now": "Mod+Alt+X", import: null });
  expect([keys.of("write-now"), keys.at("Mod+J")]).toEqual(["Mod+Alt+X", null]);
  expect([keys.of("import"), keys.at("Mod+O")]).toEqual([null, null]);
  expect(keys.of("bold")).toBe("Mod+B");
});

it("leaves a usual key to the command that it was given to", () => {
  // Given before another command came with it, or on another system.
  const keys = keysWith({ bold: "Mod+Alt+R" }, true);
  expect([keys.at("Mod+Alt+R"), keys.of("replace-in-note")]).toEqual(["bold", null]);
});

it("knows the keys that type where somebody writes", () => {
  expect(["S", "Shift+A", "/", "4", "Ü"].filter((key) => !isKeyAlone(key))).toEqual([]);
  expect(["Mod+S", "Alt+S", "F5", "←", "Space", "Esc"].filter(isKeyAlone)).toEqual([]);
});

it("gives a key to one command alone, and forgets what is as it came", () => {
  const taken = giveKey({}, "trash", "Mod+J");
  expect(taken).toEqual({ trash: "Mod+J", "write-now": null });
  const back = giveKey(taken, "write-now", "Mod+J");
  expect(back).toEqual({});
  expect(giveKey({}, "write-now", null)).toEqual({ "write-now": null });
  expect(giveKey({ "write-now": "Mod+Alt+X" }, "write-now", "Mod+Alt+X")).toEqual({
    "write-now": "Mod+Alt+X",
  });
});

it("hears keys of the text where somebody writes, and there alone", () => {
  const keys = keysWith({});
  expect(commandOfKeys(keys, ["Mod+B"], true)).toBe("bold");
  expect(commandOfKeys(keys, ["Mod+B"], false)).toBeNull();
  // A German keyboard has the slash over the 7.
  expect(commandOfKeys(keys, ["Mod+/", "Mod+Shift+7"], true)).toBe("ordered-list");
  expect(commandOfKeys(keys, ["Mod+/", "Mod+Shift+7"], false)).toBe("keys");
});

it("knows which of the editor's own keys were given up", () => {
  const keys = keysWith({ bold: "Mod+Alt+B" });
  expect(isTakenAway(keys, ["Mod+B"])).toBe(true);
  expect(isTakenAway(keys, ["Mod+I"])).toBe(false);
});
