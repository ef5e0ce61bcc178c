import type { PostClash } from "#shared/stored-post.ts";
import { joinBlocks, textBlocks, type TextBlock } from "./text-blocks.ts";
import { type Span, weave } from "./weave.ts";

export interface MergedTexts {
  text: string;
  /** In the order of the text, which holds what is mine. */
  clashes: PostClash[];
}

/**
 * A post made anew, with what a person changed in it by hand: blocks that they changed stay as they are, the others follow.
 * `base` is the post as it was made before, `generated` as it is made now, `mine` the person's. Where one block was changed
 * in both it is merged by lines; lines that were changed in both stay mine, and are told.
 */
export function mergeTexts({
  base,
  generated,
  mine,
}: Record<"base" | "generated" | "mine", string>): MergedTexts {
  if (generated === base || generated === mine) return { text: mine, clashes: [] };
  if (mine === base) return { text: generated, clashes: [] };
  const blocks = {
    before: textBlocks(base),
    mine: textBlocks(mine),
    generated: textBlocks(generated),
  };
  const merged: TextBlock[] = [];
  const clashes: Omit<PostClash, "at">[] = [];
  const places: { block: number; at: number }[] = [];
  for (const part of weave(
    textsOf(blocks.before),
    textsOf(blocks.mine),
    textsOf(blocks.generated),
  )) {
    if (part.is === "settled") {
      merged.push(...blocks[part.from].slice(part.start, part.end));
      continue;
    }
    const taken = (of: keyof typeof blocks, { start, end }: Span) => blocks[of].slice(start, end);
    const lines = mergeLines({
      base: linesOf(taken("before", part.before)),
      mine: linesOf(taken("mine", part.mine)),
      generated: linesOf(taken("generated", part.generated)),
    });
    for (const { at, ...clash } of lines.clashes) {
      clashes.push({ ...clash, heading: clash.heading ?? headingAbove(merged) });
      places.push({ block: merged.length, at });
    }
    if (lines.text !== "") merged.push({ text: lines.text, gap: "\n\n" });
  }
  const text = endedAs(joinBlocks(merged), mine);
  const starts = startsOf(merged);
  return {
    text,
    clashes: clashes.map((clash, index) => {
      const { block, at } = places[index] ?? { block: 0, at: 0 };
      return { ...clash, at: Math.min((starts[block] ?? text.length) + at, text.length) };
    }),
  };
}

const textsOf = (blocks: readonly TextBlock[]): string[] => blocks.map(({ text }) => text);

/** Lines of blocks, the blank ones between them included. */
function linesOf(blocks: readonly TextBlock[]): string[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  return joinBlocks([...blocks.slice(0, -1), { ...last, gap: "" }]).split("\n");
}

function mergeLines({
  base,
  mine,
  generated,
}: Record<"base" | "mine" | "generated", string[]>): MergedTexts {
  const sides = { before: base, mine, generated };
  const merged: string[] = [];
  const clashes: PostClash[] = [];
  for (const part of weave(base, mine, generated)) {
    if (part.is === "settled") {
      merged.push(...sides[part.from].slice(part.start, part.end));
      continue;
    }
    const own = mine.slice(part.mine.start, part.mine.end);
    const made = generated.slice(part.generated.start, part.generated.end);
    if (own.join("\n") !== made.join("\n")) {
      clashes.push({
        mine: own.join("\n").trim(),
        generated: made.join("\n").trim(),
        heading: headingIn(merged),
        at: merged.reduce((sum, line) => sum + line.length + 1, 0),
      });
    }
    merged.push(...own);
  }
  return { text: merged.join("\n").replaceAll(/^\n+|\s+$/g, ""), clashes };
}

const HEADING = /^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** The words of the last heading in some lines; null where there is none. */
function headingIn(lines: readonly string[]): string | null {
  const line = lines.findLast((one) => HEADING.test(one));
  return line === undefined ? null : (HEADING.exec(line)?.[1] ?? null);
}

const headingAbove = (blocks: readonly TextBlock[]): string | null =>
  headingIn(blocks.flatMap(({ text }) => text.split("\n", 1)));

/** Where each block of a text begins. */
function startsOf(blocks: readonly TextBlock[]): number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += joinBlocks([block, { text: "", gap: "" }]).length;
    return start;
  });
}

const endedAs = (text: string, like: string): string =>
  text.replace(/\s*$/, "") + (/\s*$/.exec(like)?.[0] ?? "");
