import { expect, test } from "vitest";
import { createPostReports } from "#renderer/post/post-report.ts";
import { clashPlace, settleClash } from "#renderer/post/settle-clash.ts";
import { postSections } from "#shared/rich-text/post-sections.ts";

test("a text is cut before its headings, but never within code, and joined it is the text", () => {
  const text = "intro\n\n# A\n\n```\n# no\n```\n\n## B\ntext";
  expect(postSections(text)).toEqual(["intro\n\n", "# A\n\n```\n# no\n```\n\n", "## B\ntext"]);
  expect(postSections(`${text}\n\n[x]: https://example.org`)).toHaveLength(1);
});

test("tells words, pictures without a description and links that lead nowhere, with their places", () => {
  const text =
    "- [One](#one)\n- [Gone](#gone)\n\n## One\n\n![](attachment:a) ![said](attachment:b)\n\n## One\n\n[twice](#one-1) four words";
  const { words, withoutAlt, deadLinks } = createPostReports()(text);
  expect(words).toBe(8);
  expect(withoutAlt.map(({ start, end }) => text.slice(start, end))).toEqual(["attachment:a"]);
  expect(deadLinks.map(({ start, end }) => text.slice(start, end))).toEqual(["#gone"]);
});

const clash = { mine: "mine", generated: "theirs", heading: null, at: 20 };

test("the new takes the place of mine, the nearest to where it was", () => {
  const text = "mine at the top, and mine again";
  expect(clashPlace(text, clash)).toEqual({ start: 21, end: 25 });
  expect(settleClash(text, clash)).toBe("mine at the top, and theirs again");
});

test("where mine is gone, the new stands as a block of its own", () => {
  expect(settleClash("above\n\nbelow\n", { ...clash, mine: "", at: 7 })).toBe(
    "above\n\ntheirs\n\nbelow\n",
  );
  expect(settleClash("short", clash)).toBe("short\n\ntheirs");
});
