import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkTemplate } from "#electron/post/template/check-template.ts";
import { createOwnTexts } from "#electron/post/own-texts.ts";
import { limits } from "#shared/limits.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

function withFolder() {
  const temporary = temporaryFolder();
  onTestFinished(() => temporary.remove());
  const folder = join(temporary.path, "post-templates");
  return { folder, own: createOwnTexts(folder, ".liquid") };
}

test("templates are files that any editor can write, listed by name", () => {
  const { folder, own } = withFolder();
  expect(own.list()).toEqual([]);
  own.save({ name: "Für daheim", text: "# {{ title }}" });
  writeFileSync(join(folder, "Another.liquid"), "hello");
  writeFileSync(join(folder, "notes.txt"), "no template");
  mkdirSync(join(folder, "folder.liquid"));
  writeFileSync(join(folder, "long.liquid"), "x".repeat(limits.templateCharacters + 1));
  expect(own.list()).toEqual([
    { name: "Another", text: "hello" },
    { name: "Für daheim", text: "# {{ title }}" },
  ]);
  own.save({ name: "Another", text: "changed" });
  expect(own.find("Another")).toBe("changed");
  own.remove("Another");
  own.remove("Another");
  expect(own.find("Another")).toBeNull();
});

test.each(["../outside", "a/b", "", ".hidden", "con", "a\\b", " a"])(
  "%s is no name: nothing outside of the folder is written, read or removed",
  (name) => {
    const { own } = withFolder();
    expect(() => own.save({ name, text: "x" })).toThrow("cannot be called");
    expect(own.find(name)).toBeNull();
    own.remove(name);
  },
);

test("what is wrong with a template is told with its place, and nothing when it makes a post", () => {
  const { store, eventId } = storeWithEvent();
  const check = (template: string) =>
    checkTemplate(store, { eventId, shape: "wrap-up", options: { template }, now: testNow });
  expect(check("# {{ title }}\n")).toBeNull();
  expect(check("a\n{{ nothing_like_it }}")).toMatchObject({ line: 2 });
  expect(check("a\nb\n{% for x in sessions %}")).toMatchObject({ line: 3 });
  expect(check("a\n\uE000")).toMatchObject({ line: 2, column: 1 });
});
