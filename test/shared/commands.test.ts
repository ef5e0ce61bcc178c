import { expect, it } from "vitest";
import { commands, keyOfCommand } from "#shared/commands.ts";

it("gives no key and no id to two commands", () => {
  const keys = commands.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

it("knows a command's key", () => {
  expect(keyOfCommand("write-now")).toBe("Mod+J");
});
