import { describe, expect, it } from "vitest";
import { mergeTexts } from "#electron/post/merge/merge-texts.ts";
import { joinBlocks, textBlocks } from "#electron/post/merge/text-blocks.ts";
import { createRandom } from "#test/support/random.ts";

const post = (...blocks: string[]): string => `${blocks.join("\n\n")}\n`;

describe("blocks of a text", () => {
  it("are cut at blank lines, but never within fenced code", () => {
    const text = "\n\n# One\nstill\n\n\n```js\na\n\nb\n```\n\n- x\n\n  ~~~\n  y\n\n  ~~~\n  \nend";
    expect(textBlocks(text).map((block) => block.text)).toEqual([
      "",
      "# One\nstill",
      "```js\na\n\nb\n```",
      "- x",
      "  ~~~\n  y\n\n  ~~~",
      "end",
    ]);
    expect(joinBlocks(textBlocks(text))).toBe(text);
  });

  it("are the text again when they are joined, whatever it holds", () => {
    const random = createRandom(3);
    const pieces = ["a", "```", "~~~~", "\n", "\n\n", "  ", "- ", "\r\n", "# b", "> "];
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 20 }, () => pick(pieces, random)).join("");
      expect(joinBlocks(textBlocks(text)).replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }
  });
});

describe("a post made anew", () => {
  const base = post("# Title", "## One", "first", "## Two", "second");

  it("keeps what was changed by hand, and the rest follows", () => {
    const mine = base.replace("first", "my own words");
    const generated = post(
      "# Title",
      "## One",
      "first",
      "## Two",
      "second, mended",
      "## Three",
      "new",
    );
    expect(mergeTexts({ base, generated, mine })).toEqual({
      text: post(
        "# Title",
        "## One",
        "my own words",
        "## Two",
        "second, mended",
        "## Three",
        "new",
      ),
      clashes: [],
    });
  });

  it("takes changes that only touch, and what both have added at one place", () => {
    const mine = post("# Title", "## One", "first", "## Two", "second by hand", "my last word");
    const generated = post("# Title", "## One", "first", "## Two", "second", "## Three", "third");
    expect(mergeTexts({ base, generated, mine })).toEqual({
      text: post(
        "# Title",
        "## One",
        "first",
        "## Two",
        "second by hand",
        "my last word",
        "## Three",
        "third",
      ),
      clashes: [],
    });
  });

  it("merges one block by lines", () => {
    const list = post("## List", "- one\n- two\n- three");
    const mine = list.replace("- one", "- first");
    const generated = list.replace("- three", "- three\n- four");
    expect(mergeTexts({ base: list, generated, mine })).toEqual({
      text: post("## List", "- first\n- two\n- three\n- four"),
      clashes: [],
    });
  });

  it("keeps mine where both changed a line, and tells both texts with their place", () => {
    const mine = base.replace("second", "mine");
    const generated = base.replace("second", "theirs").replace("first", "first, longer");
    const { text, clashes } = mergeTexts({ base, generated, mine });
    expect(text).toBe(post("# Title", "## One", "first, longer", "## Two", "mine"));
    expect(clashes).toEqual([
      { mine: "mine", generated: "theirs", heading: "Two", at: text.indexOf("mine") },
    ]);
  });

  it("leaves out what I removed, and tells when it has changed since", () => {
    const mine = post("# Title", "## Two", "second");
    expect(
      mergeTexts({ base, generated: post("# Title", "## One", "first", "## Two", "more"), mine }),
    ).toEqual({ text: post("# Title", "## Two", "more"), clashes: [] });
    const { text, clashes } = mergeTexts({ base, generated: base.replace("first", "anew"), mine });
    expect(text).toBe(mine);
    expect(clashes).toMatchObject([{ mine: "", heading: "Title" }]);
    expect(clashes[0]?.generated).toContain("anew");
  });

  it("has what both added in the same words once", () => {
    const both = post("# Title", "## One", "first", "same", "## Two", "second");
    const mine = both.replace("second", "hand");
    const generated = both;
    expect(mergeTexts({ base, generated, mine }).text).toBe(mine);
  });
});

const WORDS = [
  "alpha",
  "beta",
  "gamma",
  "delta\nepsilon",
  "## head",
  "- a\n- b",
  "```\nx\n\ny\n```",
];
const pick = <T>(list: readonly T[], random: () => number): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("an empty list");
  return found;
};

/** A text with some of its blocks changed, removed, or new ones between them; new words carry `mark`. */
function edited(blocks: readonly string[], mark: string, random: () => number): string[] {
  let count = 0;
  return blocks.flatMap((block) => {
    const dice = random();
    count += 1;
    if (dice < 0.1) return [];
    if (dice < 0.25) return [`${block} ${mark}${count}`];
    if (dice < 0.35) return [block, `${mark}${count} new`];
    return [block];
  });
}

describe("any two changes of any text", () => {
  const random = createRandom(5);
  const rounds = Array.from({ length: 300 }, () => {
    const blocks = Array.from(
      { length: 1 + Math.floor(random() * 12) },
      (_, index) => `${pick(WORDS, random)} ${random() < 0.3 ? "" : index}`,
    );
    return {
      base: post(...blocks),
      mine: post(...edited(blocks, "mine", random)),
      generated: post(...edited(blocks, "made", random)),
    };
  });

  it("lose nothing of mine", () => {
    for (const { base, mine, generated } of rounds) {
      const { text } = mergeTexts({ base, mine, generated });
      for (const [word] of mine.matchAll(/mine\d+/g)) expect(text).toContain(word);
    }
  });

  it("have everything new in the text or told beside it", () => {
    for (const { base, mine, generated } of rounds) {
      const { text, clashes } = mergeTexts({ base, mine, generated });
      const said = [text, ...clashes.map((clash) => clash.generated)].join("\n");
      for (const [word] of generated.matchAll(/made\d+/g)) expect(said).toContain(word);
    }
  });

  it("are mine where nothing new was made, and the new where I changed nothing", () => {
    for (const { base, mine, generated } of rounds) {
      expect(mergeTexts({ base, generated: base, mine })).toEqual({ text: mine, clashes: [] });
      expect(mergeTexts({ base, generated, mine: base })).toEqual({ text: generated, clashes: [] });
    }
  });

  it("stay as they are when they are merged again", () => {
    for (const { base, mine, generated } of rounds) {
      const { text } = mergeTexts({ base, mine, generated });
      expect(mergeTexts({ base: generated, generated, mine: text })).toEqual({ text, clashes: [] });
    }
  });

  it("name places where mine stands", () => {
    for (const { base, mine, generated } of rounds) {
      const { text, clashes } = mergeTexts({ base, mine, generated });
      for (const clash of clashes) expect(text.slice(clash.at)).toContain(clash.mine);
    }
  });
});
