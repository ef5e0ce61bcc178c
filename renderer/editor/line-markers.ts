import { Extension, InputRule, type InputRuleMatch } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { stampOf } from "#shared/rich-text/time-stamp.ts";
import { turnIntoTask } from "./turn-into-task.ts";

/** `[ ] ` or `[x] ` */
const BOX = /\[([ xX]?)\]\s$/;
/** What people go on typing at the start of each line, by the block that has begun by then. */
const REPEATED: readonly { marker: RegExp; within: readonly string[] }[] = [
  { marker: /^\s*[-+*]\s$/, within: ["bulletList", "taskList"] },
  { marker: /^\s*\d+[.)]\s$/, within: ["orderedList"] },
  { marker: /^\s*>\s$/, within: ["blockquote"] },
];

/**
 * Markdown as it is typed line by line: `- [ ] ` makes a task of the bullet that `- ` has made, and the marker of a list
 * or quote that goes on already is swallowed. (Tiptap's own rules know only the first line.)
 */
export const LineMarkers = Extension.create({
  name: "lineMarkers",
  // Before the rules of the lists, which would wrap once more or not know what to do.
  priority: 200,
  addInputRules() {
    return [
      new InputRule({
        find: typedBox,
        handler: ({ state, range, match }) =>
          turnIntoTask(state.tr, range, match.data?.["checked"] === true) ? undefined : null,
      }),
      ...REPEATED.map(
        ({ marker, within }) =>
          new InputRule({
            find: marker,
            handler: ({ state, range }) =>
              swallowMarker(state.tr, range, within) ? undefined : null,
          }),
      ),
    ];
  },
});

/** A box at the end of what is typed of a line, if it begins the line or stands behind its time stamp, which stays. */
export function typedBox(text: string): InputRuleMatch | null {
  const box = BOX.exec(text);
  if (!box) return null;
  const before = text.slice(0, box.index).trim();
  if (before !== "" && stampOf(before)?.text !== before) return null;
  const index = before === "" ? 0 : box.index;
  const checked = box[1]?.toLowerCase() === "x";
  return { index, text: text.slice(index), data: { checked } };
}

/** Takes a marker away at the start of a line that stands in such a block. Answers whether it did. */
export function swallowMarker(
  tr: Transaction,
  range: { from: number; to: number },
  within: readonly string[],
): boolean {
  const $from = tr.doc.resolve(range.from);
  const name = lineOf($from);
  if (name === null || !within.includes(name)) return false;
  tr.delete(range.from, range.to);
  return true;
}

/** The list or quote whose line this is; null for a line of its own. */
function lineOf($from: ResolvedPos): string | null {
  if ($from.depth < 2) return null;
  const around = $from.node(-1);
  if (around.type.name === "blockquote") return "blockquote";
  const isItem = around.type.name === "listItem" || around.type.name === "taskItem";
  return isItem && $from.index(-1) === 0 ? $from.node(-2).type.name : null;
}
