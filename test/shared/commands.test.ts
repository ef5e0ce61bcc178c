import { expect, it } from "vitest";
import { commandOfKeys, isTakenAway } from "#shared/command-of-keys.ts";
import { commands, wordsOfCommand } from "#shared/commands.ts";
import { keyRefusal } from "#shared/key-refusal.ts";
import { giveKey, keysWith } from "#shared/keys.ts";

it("gives no key and no id to two commands, and none that a person could not give", () => {
  const keys = commands.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(keys.filter((key) => keyRefusal(key) !== null)).toEqual([]);
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
