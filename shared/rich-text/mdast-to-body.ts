import type {
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
} from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { limits } from "../limits.ts";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";
import { aroundAttachedFiles } from "./mdast-to-attached-file.ts";
import { inlineOf, type Definitions } from "./mdast-to-inline.ts";
import type { PrivateBlockContent } from "./private-blocks.ts";
import { inlineNodes, tidyInline, type InlinePiece } from "./tidy-inline.ts";
import { footnotesOf, labelsOf } from "./read-footnotes.ts";
import { tableToBody } from "./table-to-body.ts";

/** The note's document of a Markdown tree. What a note cannot hold becomes text. */
export function mdastToBody(tree: Root): NoteBody {
  const links = new Map<string, Definition>();
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "definition" && !links.has(node.identifier)) {
      links.set(node.identifier, node);
    }
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
    return node.type === "code" ? SKIP : undefined;
  });
  const footnotes = footnotesOf(tree);
  const content = new BlockWriter(
    { links, footnotes: labelsOf(footnotes) },
    used,
    footnotes,
  ).document(tree);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

const paragraph = (pieces: readonly InlinePiece[]): NoteBlock[] => {
  const content = inlineNodes(tidyInline(pieces));
  return content.length > 0 ? [{ type: "paragraph", content }] : [];
};

const plain = (text: string): NoteBlock[] => paragraph([{ kind: "text", text, marks: [] }]);

class BlockWriter {
  readonly #definitions: Definitions;
  readonly #used: ReadonlySet<string>;
  readonly #footnotes: ReadonlyMap<FootnoteDefinition, string>;
  /** Footnotes, and what does not fit into them, on their way to the document itself. */
  #behind: NoteBlock[] = [];
  /** How many private blocks are around. */
  #around = 0;

  constructor(
    definitions: Definitions,
    used: ReadonlySet<string>,
    footnotes: ReadonlyMap<FootnoteDefinition, string>,
  ) {
    this.#definitions = definitions;
    this.#used = used;
    this.#footnotes = footnotes;
  }

  /** Footnotes that lie within a list or a quote stand behind it. */
  document({ children }: Root): NoteBlock[] {
    return children.flatMap((node) => {
      const own = this.#block(node, 1);
      const behind = this.#behind;
      this.#behind = [];
      return [...own, ...behind];
    });
  }

  /** `depth`: how far the blocks lie inside the document, 1 for its own. Beyond the limit, containers dissolve. */
  blocks(nodes: readonly RootContent[], depth: number): NoteBlock[] {
    return nodes.flatMap((node) => this.#block(node, depth));
  }

  #block(node: RootContent, depth: number): NoteBlock[] {
    // A list takes two levels, and its paragraph and text two more.
    const isDeep = depth + 4 > limits.noteDepth;
    switch (node.type) {
      case "paragraph":
        return aroundAttachedFiles(node.children, (run) =>
          paragraph(inlineOf(run, this.#definitions)),
        );
      case "heading":
        return [this.#heading(inlineOf(node.children, this.#definitions), node.depth)];
      case "thematicBreak":
        return [{ type: "horizontalRule" }];
      case "blockquote":
        if (isDeep) return this.blocks(node.children, depth);
        return [
          { type: "blockquote", content: orEmptyParagraph(this.blocks(node.children, depth + 1)) },
        ];
      case "privateBlock":
        return this.#private(node, depth, isDeep);
      case "list":
        if (isDeep) return node.children.flatMap((item) => this.blocks(item.children, depth));
        return this.#lists(node, depth);
      case "code":
        return [codeBlock(node.value, node.lang, node.meta)];
      case "html":
        return plain(node.value);
      case "definition":
        return this.#used.has(node.identifier) ? [] : plain(definitionText(node));
      case "footnoteDefinition":
        return this.#footnote(node, depth);
      case "table":
        return isDeep
          ? this.#tableAsText(node)
          : (tableToBody(node, this.#definitions) ?? this.#tableAsText(node));
      case "yaml":
        return plain(node.value);
      case "listItem":
        return this.blocks(node.children, depth);
      case "tableRow":
      case "tableCell":
        return [];
      case "text":
      case "inlineCode":
      case "break":
      case "strong":
      case "emphasis":
      case "delete":
      case "highlight":
      case "link":
      case "linkReference":
      case "image":
      case "imageReference":
      case "footnoteReference":
        return paragraph(inlineOf([node], this.#definitions));
      default:
        return [];
    }
  }

  /** One that lies too deep for another container keeps its words private all the same. */
  #private(node: PrivateBlockContent, depth: number, isDeep: boolean): NoteBlock[] {
    if (isDeep && this.#around > 0) return this.blocks(node.children, depth);
    this.#around += 1;
    const content = orEmptyParagraph(this.blocks(node.children, depth + 1));
    this.#around -= 1;
    return [{ type: "privateBlock", content }];
  }

  /** Markdown's headings are one line. */
  #heading(pieces: InlinePiece[], level: number): NoteBlock {
    const line = pieces.map((piece): InlinePiece =>
      piece.kind === "break" ? { kind: "text", text: " ", marks: [] } : piece,
    );
    const content = inlineNodes(tidyInline(line));
    const heading: NoteBlock = { type: "heading", attrs: { level } };
    return content.length > 0 ? { ...heading, content } : heading;
  }

  /** A list that mixes tasks with plain items becomes a list for each run of one sort. */
  #lists(list: List, depth: number): NoteBlock[] {
    const lists: NoteBlock[] = [];
    let run: { isTask: boolean; items: NoteNode[] } | undefined;
    for (const [index, item] of list.children.entries()) {
      const isTask = typeof item.checked === "boolean";
      if (run?.isTask !== isTask) {
        run = { isTask, items: [] };
        lists.push(listOf(list, isTask, index, run.items));
      }
      run.items.push(this.#item(item, depth));
    }
    return lists;
  }

  #item(item: ListItem, depth: number): NoteBlock {
    const content = orEmptyParagraph(this.blocks(item.children, depth + 2));
    if (content[0]?.type !== "paragraph") content.unshift({ type: "paragraph" });
    if (typeof item.checked !== "boolean") return { type: "listItem", content };
    return { type: "taskItem", attrs: { checked: item.checked }, content };
  }

  #footnote(node: FootnoteDefinition, depth: number): NoteBlock[] {
    const own = this.#footnotes.get(node);
    return own === undefined ? this.#footnoteAsText(node, depth) : this.#ownFootnote(node, own);
  }

  /** It holds paragraphs: anything else stands behind it, with all that follows. */
  #ownFootnote(node: FootnoteDefinition, label: string): NoteBlock[] {
    const before = this.#behind;
    this.#behind = [];
    const inside = this.blocks(node.children, 2);
    const other = inside.findIndex(({ type }) => type !== "paragraph");
    const end = other === -1 ? inside.length : other;
    const content = orEmptyParagraph(inside.slice(0, end));
    const footnote: NoteBlock = { type: "footnote", attrs: { label }, content };
    this.#behind = [...before, footnote, ...inside.slice(end), ...this.#behind];
    return [];
  }

  #footnoteAsText(node: FootnoteDefinition, depth: number): NoteBlock[] {
    const label: InlinePiece = {
      kind: "text",
      text: `[^${node.label ?? node.identifier}]: `,
      marks: [],
    };
    const [first, ...rest] = node.children;
    if (first?.type !== "paragraph") {
      return [...paragraph([label]), ...this.blocks(node.children, depth)];
    }
    const pieces = inlineOf(first.children, this.#definitions);
    return [...paragraph([label, ...pieces]), ...this.blocks(rest, depth)];
  }

  /** Rows of a table that is no table of a note, for its size or its place. */
  #tableAsText(table: Table): NoteBlock[] {
    const rows = table.children.map((row) =>
      row.children.flatMap((cell, index): InlinePiece[] => [
        ...(index > 0 ? [{ kind: "text" as const, text: " | ", marks: [] }] : []),
        ...inlineOf(cell.children, this.#definitions),
      ]),
    );
    return paragraph(
      rows.flatMap((row, index) => (index > 0 ? [{ kind: "break" as const }, ...row] : row)),
    );
  }
}

function listOf(list: List, isTask: boolean, index: number, content: NoteNode[]): NoteBlock {
  if (isTask) return { type: "taskList", content };
  if (!list.ordered) return { type: "bulletList", content };
  return { type: "orderedList", attrs: { start: (list.start ?? 1) + index }, content };
}

/** The info string is kept whole: `js title="x"`. */
function codeBlock(
  value: string,
  lang: string | null | undefined,
  meta: string | null | undefined,
): NoteBlock {
  const language = [lang, meta].filter(Boolean).join(" ") || null;
  const block: NoteBlock = { type: "codeBlock", attrs: { language } };
  return value === "" ? block : { ...block, content: [{ type: "text", text: value }] };
}

function definitionText(node: Definition): string {
  const title = node.title ? ` "${node.title}"` : "";
  return `[${node.label ?? node.identifier}]: ${node.url}${title}`;
}

const orEmptyParagraph = (blocks: NoteBlock[]): NoteBlock[] =>
  blocks.length > 0 ? blocks : [{ type: "paragraph" }];
