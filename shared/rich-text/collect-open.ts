import type { LooseEndKind } from "../loose-end.ts";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";
import { inlineWords } from "./body-to-text.ts";
import { withoutStamp } from "./time-stamp.ts";

/** What a note leaves to be done: a question, a follow-up that is open or done, or a picture without a caption. */
export interface Loose {
  kind: LooseEndKind;
  /** One line, without its sign; of a picture what it shows, as far as that was told. */
  text: string;
  done: boolean;
}

/** The same with where it stands: of the document, each block's number among its parent's. */
export interface PlacedLoose extends Loose {
  path: readonly number[];
}

/** `? why is that` is a question, whatever it ends with, also behind a time stamp; `?` alone, `??` and `?x` are none. */
const QUESTION = /^\?[ \t\u00A0]+(\S.*)$/;

/**
 * The questions and follow-ups of a note, in their order, and its pictures without a caption. A question is a line that
 * begins with `?` and a space, stamped or not, in a paragraph, a list or a quote; a follow-up is a task, named by its first paragraph.
 * Code and tables hold none, and empty ones are left out.
 */
export const collectOpen = (body: NoteBody): Loose[] =>
  placeOpen(body).map(({ kind, text, done }) => ({ kind, text, done }));

/** What `collectOpen` answers, each with its place. */
export const placeOpen = (body: NoteBody): PlacedLoose[] => within(body.content, []);

const within = (nodes: readonly NoteNode[], path: readonly number[], from = 0): PlacedLoose[] =>
  nodes.flatMap((node, index) => (index < from ? [] : ofNode(node, [...path, index])));

function ofNode(node: NoteNode, path: readonly number[]): PlacedLoose[] {
  if (node.type === "text") return [];
  const content = node.content ?? [];
  switch (node.type) {
    case "taskItem":
      return ofTask(node, path);
    case "paragraph":
      return linesOf(content)
        .flatMap(questionOf)
        .map((loose) => ({ ...loose, path }));
    case "picture": {
      const { alt = "", caption = "" } = node.attrs ?? {};
      const isBare = caption.trim() === "";
      return isBare ? [{ kind: "picture", text: alt.trim(), done: false, path }] : [];
    }
    case "codeBlock":
    case "table":
    case "attachment":
      return [];
    case "heading":
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "taskList":
    case "blockquote":
    case "privateBlock":
    case "horizontalRule":
    case "hardBreak":
    case "tableRow":
    case "tableHeader":
    case "tableCell":
    case "mention":
    case "footnoteReference":
    case "footnote":
    default:
      return within(content, path);
  }
}

function ofTask({ attrs, content = [] }: NoteBlock, path: readonly number[]): PlacedLoose[] {
  const [first] = content;
  const inside = first && first.type !== "text" ? (first.content ?? []) : [];
  const text = linesOf(inside).join(" ").trim();
  const below = within(content, path, 1);
  return text === ""
    ? below
    : [{ kind: "follow-up", text, done: attrs?.checked ?? false, path }, ...below];
}

function questionOf(line: string): Loose[] {
  const text = QUESTION.exec(withoutStamp(line))?.[1];
  return text === undefined ? [] : [{ kind: "question", text, done: false }];
}

const linesOf = (nodes: readonly NoteNode[]): string[] =>
  nodes.map(inlineWords).join("").split("\n");
