import type {
  FootnoteReference,
  Image,
  ImageReference,
  Link,
  LinkReference,
  PhrasingContent,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { limits } from "../limits.ts";
import type { NoteBlock, NoteMark } from "../note-body.ts";
import { linkAddress } from "./link-address.ts";
import { mentionLabel, mentionOf } from "./mention-address.ts";
import { withMark } from "./note-marks.ts";
import { pairedTags } from "./paired-tags.ts";
import { isAroundNodes, type InlinePiece } from "./tidy-inline.ts";

/** What references lead to, each by its identifier. */
export interface Definitions {
  /** Of `[name]: address`. */
  links: ReadonlyMap<string, { url: string; title?: string | null | undefined }>;
  /** The labels that footnotes have in the note. */
  footnotes: ReadonlyMap<string, string>;
}

const MARK_OF = {
  strong: "bold",
  emphasis: "italic",
  delete: "strike",
  highlight: "highlight",
} as const;

/** The pieces of a note's text for Markdown's inline nodes. What a note cannot hold keeps its words. */
export function inlineOf(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  marks: NoteMark[] = [],
): InlinePiece[] {
  const tags = pairedTags(nodes);
  const open: NoteMark[] = [];
  return nodes.flatMap((node, index) => {
    const tag = tags.get(index);
    if (!tag) return pieceOf(node, definitions, open.reduce(withMark, marks));
    if (tag.opens) open.push(tag.mark);
    else open.pop();
    return [];
  });
}

function pieceOf(
  node: PhrasingContent,
  definitions: Definitions,
  marks: NoteMark[],
): InlinePiece[] {
  switch (node.type) {
    case "text":
    case "html":
      return [{ kind: "text", text: node.value, marks }];
    case "inlineCode":
      return [{ kind: "text", text: node.value, marks: withMark(marks, { type: "code" }) }];
    case "break":
      return [{ kind: "break" }];
    case "strong":
    case "emphasis":
    case "delete":
    case "highlight":
      return inlineOf(node.children, definitions, withMark(marks, { type: MARK_OF[node.type] }));
    case "link":
    case "linkReference":
      return linked(node, definitions, marks);
    case "image":
    case "imageReference":
      return pictured(node, definitions, marks);
    case "footnoteReference":
      return [footnoted(node, definitions, marks)];
    default:
      return [];
  }
}

/** One whose footnote is none of the note's stays the words it is written in. */
function footnoted(
  node: FootnoteReference,
  { footnotes }: Definitions,
  marks: NoteMark[],
): InlinePiece {
  const label = footnotes.get(node.identifier);
  if (label === undefined) {
    return { kind: "text", text: `[^${node.label ?? node.identifier}]`, marks };
  }
  const reference: NoteBlock = { type: "footnoteReference", attrs: { label } };
  return { kind: "node", node: reference, marks: marks.filter(isAroundNodes) };
}

function linked(
  node: Link | LinkReference,
  definitions: Definitions,
  marks: NoteMark[],
): InlinePiece[] {
  const { url, title } = targetOf(node, definitions);
  const mention = mentionOf(url);
  if (mention) {
    const label = mentionLabel(toString(node).slice(0, limits.lineCharacters)) || "…";
    const named: NoteBlock = { type: "mention", attrs: { ...mention, label } };
    return [
      { kind: "node", node: named, marks: marks.filter(isAroundNodes) },
      ...titled(title, marks),
    ];
  }
  const href = linkAddress(url);
  const inner = href === null ? marks : withMark(marks, { type: "link", attrs: { href } });
  return [...inlineOf(node.children, definitions, inner), ...titled(title, marks)];
}

/** A link to the picture under its description. */
function pictured(
  node: Image | ImageReference,
  definitions: Definitions,
  marks: NoteMark[],
): InlinePiece[] {
  const { url, title } = targetOf(node, definitions);
  const href = linkAddress(url);
  const inner = href === null ? marks : withMark(marks, { type: "link", attrs: { href } });
  const isFile = href === null && !/^\s*[a-z][a-z\d+.-]*:/i.test(url);
  const text =
    isFile && node.alt ? `${node.alt} (${url})` : node.alt || (isFile ? url : (href ?? ""));
  return [{ kind: "text", text, marks: inner }, ...titled(title, marks)];
}

function titled(title: string | null | undefined, marks: NoteMark[]): InlinePiece[] {
  return title ? [{ kind: "text", text: ` (${title})`, marks }] : [];
}

function targetOf(
  node: Link | LinkReference | Image | ImageReference,
  definitions: Definitions,
): { url: string; title?: string | null | undefined } {
  if ("url" in node) return node;
  return definitions.links.get(node.identifier) ?? { url: "" };
}
