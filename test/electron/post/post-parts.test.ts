import { parseAllDocuments } from "yaml";
import { describe, expect, test } from "vitest";
import { postFileName } from "#electron/post/file-name.ts";
import { matterText } from "#electron/post/profile/matter-text.ts";
import { builtInProfile } from "#electron/post/profile/profiles.ts";
import { speakersLine } from "#electron/post/speakers-line.ts";
import type { Speaker } from "#shared/session.ts";

const speakers = (text: string): Speaker[] =>
  text.split(" | ").map((one) => {
    const [name = "", affiliation] = one.split(" of ");
    return { name, affiliation: affiliation ?? null };
  });

describe("Speakers read", () => {
  test.each([
    ["A of X", "A, X"],
    ["A", "A"],
    ["A of X | B of X", "A & B, X"],
    ["A of X | B of X | C of X", "A & B & C, X"],
    ["A | B", "A & B"],
    ["A of X | B of Y", "A, X; B, Y"],
    ["A of X | B", "A, X; B"],
    ["A | B of Y", "A; B, Y"],
    ["A of X | B of Y | C of X", "A, X; B, Y; C, X"],
    ["A of X | B of X | C of Y | D of Y", "A & B, X; C & D, Y"],
  ])("%s as %s", (who, line) => {
    expect(speakersLine(speakers(who))).toBe(line);
  });

  test("nobody as nothing", () => {
    expect(speakersLine([])).toBe("");
  });
});

const frontMatter = (fields: { title: string; date: string; event: string }): string =>
  matterText(builtInProfile("markdown"), {
    ...fields,
    slug: "",
    draft: true,
    author: null,
    description: null,
    canonical: null,
    series: null,
    tags: [],
    language: "en",
    tree: { type: "root", children: [] },
    sessions: 0,
  });

describe("Front matter", () => {
  test.each([
    '"\n---\nadmin: true\n',
    ": {",
    "!!js/function 'x'",
    "&a *a",
    "---",
    "%YAML 1.2",
    "a\u0085b\u2028c\u2029d",
    "\uFEFFbom",
    "null",
    "2026-01-01",
    "yes",
    "0x1F",
    "# not a comment",
    "trailing: ",
    "tab\there",
    "back\\slash \\n",
    "'single' \"double\"",
    " spaces ",
    "",
    "<<",
    "__proto__",
    "x".repeat(5_000),
    "👩‍💻 עברית \u202E",
    "\u0000\u0007\u001B\u007F\u009F",
    "| pipe > fold",
  ])("holds exactly the title %j, in one document with no other key", (title) => {
    const text = frontMatter({ title, date: "2026-03-24", event: title });
    for (const version of ["1.1", "1.2"] as const) {
      const [document, ...others] = parseAllDocuments(text.slice(4, -4), {
        version,
        schema: "core",
      });
      expect(others).toEqual([]);
      expect(document?.toJS()).toEqual({ title, date: "2026-03-24", event: title });
    }
    expect(text.split(/\r\n|[\r\n\u0085\u2028\u2029]/)).toHaveLength(6);
  });

  test("holds halves of a pair as the sign for what is unreadable", () => {
    expect(frontMatter({ title: "a\uD800", date: "2026-03-24", event: "b" })).toContain(
      'title: "a\uFFFD"',
    );
  });
});

describe("File names", () => {
  test.each([
    ["KubeCon + CloudNativeCon NA 2023", "kubecon-cloudnativecon-na-2023-wrap-up.md"],
    ["../../x", "x-wrap-up.md"],
    ["CON", "con-wrap-up.md"],
    ["a/b\\c:d", "a-b-c-d-wrap-up.md"],
    ["trailing dot. ", "trailing-dot-wrap-up.md"],
    ["nul\0byte", "nul-byte-wrap-up.md"],
    ["\u202Ereversed", "reversed-wrap-up.md"],
    ["Zürich – Köln", "zurich-koln-wrap-up.md"],
    ["会議 2026", "会議-2026-wrap-up.md"],
    ["🎉", "wrap-up.md"],
    ["", "wrap-up.md"],
    ["---", "wrap-up.md"],
    ["\uD800", "wrap-up.md"],
  ])("of %j is %s", (title, name) => {
    expect(postFileName(title, "wrap-up")).toBe(name);
  });

  test("stay within what file systems allow", () => {
    for (const title of [
      "x".repeat(300),
      "会".repeat(300),
      "𝒳".repeat(300),
      `e${"\u0301".repeat(10_000)}`,
      "ि".repeat(9_000),
    ]) {
      expect(Buffer.byteLength(postFileName(title, "wrap-up"))).toBeLessThanOrEqual(255);
    }
  });
});
