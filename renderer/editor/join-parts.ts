import type { Node } from "@tiptap/pm/model";
import type { Cut } from "#shared/rich-text/cut-lines.ts";

/** What a part of a Markdown text became, and how the part hangs together with the one before. */
export interface PartOfNote {
  blocks: readonly Node[];
  begins: Cut;
}

/**
 * The blocks of parts (cut-markdown.ts) one behind the other, a list or quote that was cut in one again. Null where they are
 * not what the parts say.
 */
export function joinParts(parts: readonly PartOfNote[]): Node[] | null {
  const all: Node[] = [];
  for (const { blocks, begins } of parts) {
    const [first, ...others] = blocks;
    const last = all.at(-1);
    const goesOn = begins.quotes > 0 || begins.list !== null;
    if (!goesOn || !first || !last) {
      all.push(...blocks);
      continue;
    }
    const isOne = begins.list ? isOneList(last, first) : isOneQuote(last, first);
    if (isOne === null) return null;
    if (isOne) all[all.length - 1] = oneOf(last, first);
    else all.push(first);
    all.push(...others);
  }
  return all;
}

/** What holds no words has an empty paragraph, which Markdown knows no other way to write. */
function oneOf(last: Node, first: Node): Node {
  if (isWithoutWords(first)) return last;
  return last.copy(isWithoutWords(last) ? first.content : last.content.append(first.content));
}

const isWithoutWords = ({ childCount, firstChild }: Node): boolean =>
  childCount === 1 && firstChild?.type.name === "paragraph" && firstChild.content.size === 0;

const LISTS: ReadonlySet<string> = new Set(["bulletList", "taskList"]);

/** In a note tasks and other items make lists of their own. */
function isOneList(last: Node, first: Node): boolean | null {
  if (!LISTS.has(last.type.name) || !LISTS.has(first.type.name)) return null;
  return last.type === first.type;
}

function isOneQuote({ type }: Node, first: Node): true | null {
  const isQuote = type.name === "blockquote" || type.name === "privateBlock";
  return isQuote && first.type.name === "blockquote" ? true : null;
}
