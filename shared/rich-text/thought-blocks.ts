import type { NoteBlock, NoteNode } from "../note-body.ts";
import { markdownToBody } from "./markdown-to-body.ts";
import { withoutStamp } from "./time-stamp.ts";

const TASK = /^\[([ x]?)\]\s+/i;
const QUESTION = /^\?\s/;

/**
 * A thought as blocks of a note, a line a paragraph, with Markdown in it read. Its time stands first, `14:03 Rope is
 * cheap.`; in a question and a follow-up (`[ ] ask Maren`), which are known by how they begin, last. Empty for white space.
 */
export function thoughtBlocks(typed: string, time: string): NoteBlock[] {
  const lines = typed
    .split("\n")
    .map((line) => line.trim().replace(TASK, (_, sign: string) => `- [${sign || " "}] `))
    .filter(Boolean);
  if (lines.length === 0) return [];
  const blocks = markdownToBody(lines.join("\n\n")).content.filter((node) => node.type !== "text");
  const [first, ...rest] = blocks;
  if (!first) return [];
  return [...timed(first, time), ...rest];
}

function timed(block: NoteBlock, time: string): NoteBlock[] {
  if (block.type === "paragraph") {
    const inside = block.content ?? [];
    const isQuestion = QUESTION.test(withoutStamp(textOf(inside[0])));
    const content = isQuestion ? [...inside, text(` (${time})`)] : [text(`${time} `), ...inside];
    return [{ ...block, content }];
  }
  if (block.type === "taskList") {
    const [item, ...items] = block.content ?? [];
    const [words, ...below] = item && item.type !== "text" ? (item.content ?? []) : [];
    if (item && item.type !== "text" && words && words.type !== "text") {
      const paragraph = { ...words, content: [...(words.content ?? []), text(` (${time})`)] };
      return [{ ...block, content: [{ ...item, content: [paragraph, ...below] }, ...items] }];
    }
  }
  return [{ type: "paragraph", content: [text(time)] }, block];
}

const text = (words: string): NoteNode => ({ type: "text", text: words });
const textOf = (node: NoteNode | undefined): string => (node?.type === "text" ? node.text : "");
