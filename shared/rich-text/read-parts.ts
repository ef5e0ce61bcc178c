import type { Definition, FootnoteDefinition, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";

/** Reads a text of its own: `source` is what the nodes' places count in. */
export type ReadPart = (source: string) => RootContent[];

/** What stands between brackets; a definition's label when `]:` follows. */
const BRACKETS = /\[((?:[^[\]\\]|\\.)+)\]/gs;
const LABEL = /^\[((?:[^[\]\\]|\\.)+)\]:/s;
/** No person writes it, and whatever is indented below it is no part of it. */
const LAST = "[\uE001]: x\n\n";

/**
 * The blocks of parts that mean together what they mean one by one, but for the definitions of links and footnotes, which
 * reach everywhere: a part that may refer to one of another part is read below a copy of it, which is then taken away. A
 * part that holds definitions is read twice then, any other once.
 */
export function readParts(parts: readonly string[], read: ReadPart): RootContent[] {
  const isMany = parts.length > 1;
  const defining = parts.map((part) => (isMany && part.includes("]:") ? read(part) : null));
  const own = parts.map((part, index) => labelsIn(defining[index] ?? [], part));
  const labels = new Map(own.toReversed().flatMap((found) => [...found]));
  return parts.flatMap((part, index) => {
    const copies = labels.size === 0 ? [] : copiesFor(part, labels, own[index]);
    return copies.length === 0 ? (defining[index] ?? read(part)) : withCopies(copies, part, read);
  });
}

/** The labels of definitions as they are written, by what they are compared by. */
function labelsIn(nodes: RootContent[], source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const root: Root = { type: "root", children: nodes };
  visit(root, (node) => {
    if (node.type !== "definition" && node.type !== "footnoteDefinition") return;
    const at = node.position?.start.offset ?? 0;
    const label = LABEL.exec(source.slice(at, at + 1_100))?.[1];
    if (label !== undefined) found.set(keyOf(label), onOneLine(label));
  });
  return found;
}

/** What is not defined in the part itself, those of footnotes first. */
function copiesFor(
  part: string,
  labels: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> | undefined,
): string[] {
  const wanted = new Set<string>();
  for (const [, words = ""] of part.matchAll(BRACKETS)) {
    const key = keyOf(words);
    const label = labels.get(key);
    if (label !== undefined && own?.has(key) !== true) wanted.add(label);
  }
  return [...wanted];
}

function withCopies(labels: readonly string[], part: string, read: ReadPart): RootContent[] {
  const before = `${labels.map((label) => `[${label}]: x\n\n`).join("")}${LAST}`;
  const isCopy = (node: RootContent): node is Definition | FootnoteDefinition =>
    (node.position?.start.offset ?? before.length) < before.length;
  return read(before + part).filter((node) => !isCopy(node));
}

/** In a quote or a list a label can go on behind the next line's sign. */
const onOneLine = (label: string): string => label.replaceAll(/\s*[\r\n][\s>]*/g, " ");

/** Two that differ may be held to be the same: what is copied in vain means nothing. */
const keyOf = (label: string): string =>
  onOneLine(label).replaceAll(/\s+/g, " ").trim().toLowerCase().toUpperCase();
