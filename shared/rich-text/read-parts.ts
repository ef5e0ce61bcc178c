import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { MarkdownPart } from "./cut-markdown.ts";
import type { KnownLabels } from "./defined-elsewhere.ts";
import { joinBlocks } from "./join-blocks.ts";

/** Reads a text of its own: `source` is what the nodes' places count in, `known` what other texts define. */
export type ReadPart = (source: string, known: KnownLabels) => RootContent[];

/** What stands between brackets; a definition's label when `]:` follows. */
const BRACKETS = /\[((?:[^[\]\\]|\\.)+)\]/gs;
const LABEL = /^\[((?:[^[\]\\]|\\.)+)\]:/s;

/**
 * The blocks of parts that mean together what they mean one by one, but for the definitions of links and footnotes, which
 * reach everywhere: a part is read with those of other parts that it may refer to. One that holds definitions itself is
 * read twice then, any other once. Null where the parts do not hang together as they say.
 */
export function readParts(parts: readonly MarkdownPart[], read: ReadPart): RootContent[] | null {
  const isMany = parts.length > 1;
  const defining = parts.map(({ text }) => (isMany && text.includes("]:") ? read(text, []) : null));
  const own = parts.map(({ text }, index) => labelsIn(defining[index] ?? [], text));
  const labels = new Set(own.flatMap((found) => [...found]));
  const blocks: RootContent[] = [];
  for (const [index, { text, begins }] of parts.entries()) {
    const known = labels.size === 0 ? [] : labelsFor(text, labels, own[index]);
    const found = known.length === 0 ? defining[index] : null;
    if (!joinBlocks(blocks, found ?? read(text, known), begins)) return null;
  }
  return blocks;
}

/** What the definitions of a text are called. */
function labelsIn(nodes: RootContent[], source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const root: Root = { type: "root", children: nodes };
  visit(root, (node) => {
    if (node.type !== "definition" && node.type !== "footnoteDefinition") return;
    const at = node.position?.start.offset ?? 0;
    const label = LABEL.exec(source.slice(at, at + 1_100))?.[1];
    if (label !== undefined) found.add(keyOf(label));
  });
  return found;
}

/** What a part may refer to and does not define itself. */
function labelsFor(
  part: string,
  labels: ReadonlySet<string>,
  own: ReadonlySet<string> | undefined,
): string[] {
  const wanted = new Set<string>();
  for (const [, words = ""] of part.matchAll(BRACKETS)) {
    const key = keyOf(words);
    if (labels.has(key) && own?.has(key) !== true) wanted.add(key);
  }
  return [...wanted];
}

/** In a quote or a list a label can go on behind the next line's sign. */
const onOneLine = (label: string): string => label.replaceAll(/\s*[\r\n][\s>]*/g, " ");

/** As micromark compares them. */
const keyOf = (label: string): string =>
  onOneLine(label)
    .replaceAll(/[\t\n\r ]+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
