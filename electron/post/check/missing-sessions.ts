import type { Heading, Paragraph, Root, TableRow } from "mdast";
import { toString } from "mdast-util-to-string";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { walk } from "#shared/rich-text/walk.ts";
import { noteInPost } from "../note-part.ts";
import type { PostSession } from "../post-material.ts";
import type { PostContext } from "../template/post-context.ts";

/**
 * Sessions that were to be in a post and are not, known by their titles or by the words their notes begin with. Where several
 * have one title, as many have to be told as there are.
 */
export function missingSessions(
  { chosen, shape, options }: Pick<PostContext, "chosen" | "shape" | "options">,
  trees: readonly Root[],
): PostSession[] {
  const said = letters(trees.map(wordsOf).join("\n"));
  let inHtml: string | null = null;
  /** Reading HTML as well costs as much again, and hardly a post needs it. */
  const isSaid = (words: string): boolean => {
    if (said.includes(words)) return true;
    inHtml ??= letters(trees.map(htmlWordsOf).join("\n"));
    return inHtml.includes(words);
  };
  const isOwn = options.template !== null;
  const mayLackTitles = isOwn || isProse(shape);
  const hasWords = (session: PostSession): boolean => {
    const part = session.note && noteInPost(session.note.body, options.notes);
    if (part === null) return false;
    const first = firstLetters(bodyToText(part));
    // A picture without words cannot be found; where each has its title, that can.
    return first === "" ? mayLackTitles : isSaid(first);
  };
  const alike = Map.groupBy(chosen.filter(isAsked), titleOf);
  const areAlike = [...alike.values()].some(({ length }) => length > 1);
  const titles = new Set(chosen.map(titleOf));
  const places = isOwn ? [HEADINGS, LINES] : [placeOfTitles(shape)];
  const titled = areAlike ? places.map((types) => titledBlocks(trees, titles, types)) : [];
  const missing = [...alike].flatMap(([title, sessions]): PostSession[] => {
    if (sessions.length === 1) {
      return sessions.filter((session) => !isSaid(title) && !hasWords(session));
    }
    const told = Math.max(0, ...titled.map((counts) => counts.get(title) ?? 0));
    if (told >= sessions.length) return [];
    const others = sessions.filter((session) => !hasWords(session));
    // Where a note may stand without its title, a title is another's; elsewhere each has its own above it.
    const taken = mayLackTitles ? 0 : sessions.length - others.length;
    return others.slice(Math.max(0, told - taken));
  });
  const isMissing = new Set(missing);
  return chosen.filter((session) => isMissing.has(session));
}

/** A break is told in passing, or not at all. */
const isAsked = ({ row }: PostSession): boolean => row.kind !== "break";

const isProse = (shape: PostContext["shape"]): boolean =>
  shape === "highlights" || shape === "show-notes";

type Block = Heading | Paragraph | TableRow;

const HEADINGS = ["heading"] as const;
const LINES = ["paragraph", "tableRow"] as const;

/** Where a shape has the titles of its sessions: elsewhere they may be told of in passing. */
const placeOfTitles = (shape: PostContext["shape"]): readonly Block["type"][] =>
  isProse(shape) || shape === "table" ? LINES : HEADINGS;

/** How many blocks of some types begin with each title; of titles that begin alike, the longest. */
function titledBlocks(
  trees: readonly Root[],
  titles: ReadonlySet<string>,
  types: readonly Block["type"][],
): ReadonlyMap<string, number> {
  const longestFirst = [...titles].toSorted((a, b) => b.length - a.length);
  const counts = new Map<string, number>();
  const count = (block: Block): void => {
    if (isContentsEntry(block)) return;
    const words = letters(wordsOf(block));
    const title = longestFirst.find((one) => words.startsWith(one));
    if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
  };
  for (const tree of trees) for (const type of types) walk(tree, type, count);
  return counts;
}

/** A link to a heading of the same post. */
function isContentsEntry({ children: [first] }: Block): boolean {
  return first?.type === "link" && first.url.startsWith("#");
}

/** What is marked in HTML are words, how is none. */
const wordsOf = (node: Root | Block): string => toString(node, { includeHtml: false });

/** With what stands in HTML alone, as a figure's caption does; there a sign may be written as its number. */
const htmlWordsOf = (tree: Root): string => toString(tree).replaceAll(/&#\d+;/g, "");

const titleOf = ({ row }: PostSession): string => letters(row.title);

/** Its words alone: what a profile does to signs and blanks makes no difference. */
const letters = (text: string): string =>
  (text.toWellFormed().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("");

const firstLetters = (text: string): string => text.split("\n").map(letters).find(Boolean) ?? "";
