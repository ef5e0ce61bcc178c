import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createKeyChoices } from "#electron/key-choices.ts";
import type { OwnKeys } from "#shared/keys.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let heard: OwnKeys[];
const choices = () => createKeyChoices(file, (own) => heard.push(own));

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, "keys.json");
  heard = [];
});
afterEach(() => folder.remove());

it("keeps keys over a restart, and tells of each change", () => {
  expect(choices().own()).toEqual({});
  const first = choices();
  first.give("trash", "Mod+J");
  expect(choices().own()).toEqual({ trash: "Mod+J", "write-now": null });
  first.reset();
  expect(choices().own()).toEqual({});
  expect(heard).toEqual([{ trash: "Mod+J", "write-now": null }, {}]);
});

it("refuses a key that types, and writes nothing then", () => {
  expect(() => choices().give("trash", "J")).toThrow("this key types");
  expect(heard).toEqual([]);
});

it("gives a letter alone to what is done in the programme", () => {
  expect(choices().give("plan-next", "P")).toEqual({ "plan-next": "P" });
  expect(choices().give("attended", "S")).toEqual({ "plan-next": "P", attended: "S" });
});

it("leaves out of a file what no command can have", () => {
  writeFileSync(file, '{"trash":"Esc","import":null,"bold":"Mod+Alt+B"}');
  expect(choices().own()).toEqual({ import: null, bold: "Mod+Alt+B" });
});

it("goes by the keys it came with where the file is broken, and does not write over it", () => {
  writeFileSync(file, '{"trash": ');
  expect(choices().own()).toEqual({});
  expect(() => choices().give("trash", "Mod+Alt+R")).toThrow("Mend it");
  expect(readFileSync(file, "utf8")).toBe('{"trash": ');
  expect(choices().reset()).toEqual({});
});
