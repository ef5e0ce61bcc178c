import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";
import { inlineWords } from "./body-to-text.ts";

/** What a note leaves to be done: a question, or a follow-up that is open or done. */
export interface Loose {
  kind: "question" | "follow-up";
  /** One line, without its sign. */
  text: string;
  done: boolean;
}

/** `? why is that` is a question, whatever it ends with; `?` alone, `??` and `?x` are none. */
const QUESTION = /^\?[ \t\u00A0]+(\S.*)$/;

/**
 * The questions and follow-ups of a note, in their order. A question is a line that begins with `?` and a space, in a
 * paragraph, a list or a quote; a follow-up is a task, named by its first paragraph. Code and tables hold none, and empty
 * ones are left out.
 */
export function collectOpen(body: NoteBody): Loose[] {
  return body.content.flatMap(ofNode);
}

function ofNode(node: NoteNode): Loose[] {
  if (node.type === "text") return [];
  const content = node.content ?? [];
  switch (node.type) {
    case "taskItem":
      return ofTask(node);
    case "paragraph":
      return linesOf(content).flatMap(questionOf);
    case "codeBlock":
    case "table":
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
    case "picture":
    case "attachment":
    case "mention":
    default:
      return content.flatMap(ofNode);
  }
}

function ofTask({ attrs, content = [] }: NoteBlock): Loose[] {
  const [first, ...rest] = content;
  const inside = first && first.type !== "text" ? (first.content ?? []) : [];
  const text = linesOf(inside).join(" ").trim();
  const below = rest.flatMap(ofNode);
  return text === ""
    ? below
    : [{ kind: "follow-up", text, done: attrs?.checked ?? false }, ...below];
}

function questionOf(line: string): Loose[] {
  const text = QUESTION.exec(line.trim())?.[1];
  return text === undefined ? [] : [{ kind: "question", text, done: false }];
}

const linesOf = (nodes: readonly NoteNode[]): string[] =>
  nodes.map(inlineWords).join("").split("\n");
