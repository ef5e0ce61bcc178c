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
  const hasWords = (session: PostSession): boolean => {
    const part = session.note && noteInPost(session.note.body, options.notes);
    const first = part === null ? "" : firstLetters(bodyToText(part));
    return first !== "" && said.includes(first);
  };
  const alike = Map.groupBy(chosen.filter(isAsked), titleOf);
  const areAlike = [...alike.values()].some(({ length }) => length > 1);
  const titled = areAlike ? titledBlocks(trees, new Set(chosen.map(titleOf))) : NONE;
  const missing = [...alike].flatMap(([title, sessions]): PostSession[] => {
    if (sessions.length === 1) {
      return sessions.filter((session) => !said.includes(title) && !hasWords(session));
    }
    const told = titled.get(title) ?? 0;
    if (told >= sessions.length) return [];
    const others = sessions.filter((session) => !hasWords(session));
    // In prose a note may stand without its title; elsewhere each has its own above it.
    const taken = isProse(shape) ? 0 : sessions.length - others.length;
    return others.slice(Math.max(0, told - taken));
  });
  const isMissing = new Set(missing);
  return chosen.filter((session) => isMissing.has(session));
}

const NONE: ReadonlyMap<string, number> = new Map();

/** A break is told in passing, or not at all. */
const isAsked = ({ row }: PostSession): boolean => row.kind !== "break";

const isProse = (shape: PostContext["shape"]): boolean =>
  shape === "highlights" || shape === "show-notes";

type Block = Heading | Paragraph | TableRow;

/** How many blocks begin with each title; of titles that begin alike, the longest. Headings alone, where any does. */
function titledBlocks(trees: readonly Root[], titles: ReadonlySet<string>): Map<string, number> {
  const longestFirst = [...titles].toSorted((a, b) => b.length - a.length);
  const counted = (types: readonly Block["type"][]): Map<string, number> => {
    const counts = new Map<string, number>();
    const count = (block: Block): void => {
      if (isContentsEntry(block)) return;
      const words = letters(wordsOf(block));
      const title = longestFirst.find((one) => words.startsWith(one));
      if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
    };
    for (const tree of trees) for (const type of types) walk(tree, type, count);
    return counts;
  };
  const headings = counted(["heading"]);
  return headings.size > 0 ? headings : counted(["paragraph", "tableRow"]);
}

/** A link to a heading of the same post. */
function isContentsEntry({ children: [first] }: Block): boolean {
  return first?.type === "link" && first.url.startsWith("#");
}

/** What is marked in HTML are words, how is none. */
const wordsOf = (node: Root | Block): string => toString(node, { includeHtml: false });

const titleOf = ({ row }: PostSession): string => letters(row.title);

/** Its words alone: what a profile does to signs and blanks makes no difference. */
const letters = (text: string): string =>
  (text.toWellFormed().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("");

const firstLetters = (text: string): string => text.split("\n").map(letters).find(Boolean) ?? "";
