import { Extension, InputRule } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";

/** `[ ] ` or `[x] ` at the start of a line. */
const BOX = /^\s*\[([ xX]?)\]\s$/;

/**
 * Typing `- [ ] ` makes a task: `- ` has made a bullet by then, so the box turns that bullet into a task. (Tiptap's own
 * rule knows only a box in a plain paragraph.)
 */
export const TaskShortcut = Extension.create({
  name: "taskShortcut",
  // Before the rule of TaskItem, which would not find a way to wrap the bullet's paragraph.
  priority: 200,
  addInputRules() {
    return [
      new InputRule({
        find: BOX,
        handler: ({ state, range, match }) => {
          const checked = match[1]?.toLowerCase() === "x";
          return turnIntoTask(state.tr, range, checked) ? undefined : null;
        },
      }),
    ];
  },
});

/** Turns the list item around `range` into a task and takes the text of `range` away. Answers whether there was one. */
export function turnIntoTask(
  tr: Transaction,
  range: { from: number; to: number },
  checked: boolean,
): boolean {
  const $from = tr.doc.resolve(range.from);
  const { taskList, taskItem, listItem } = tr.doc.type.schema.nodes;
  const isFirstInItem = $from.depth >= 3 && $from.index(-1) === 0;
  if (!taskList || !taskItem || !isFirstInItem || $from.node(-1).type !== listItem) return false;

  const list = $from.node(-2);
  const at = $from.index(-2);
  const start = $from.before(-2);
  tr.delete(range.from, range.to);
  const item = tr.doc.resolve(range.from).node(-1);
  const items = itemsOf(list);
  const task = taskList.create(null, taskItem.create({ checked }, item.content));
  const parts = [part(list, items.slice(0, at)), task, part(list, items.slice(at + 1))];
  const before = parts[0]?.nodeSize ?? 0;
  tr.replaceWith(
    start,
    start + list.nodeSize - (range.to - range.from),
    Fragment.from(parts.filter((one) => one !== null)),
  );
  // Into the paragraph: past the task list's, the item's and the paragraph's own start.
  tr.setSelection(TextSelection.create(tr.doc, start + before + 3));
  return true;
}

const itemsOf = (list: Node): Node[] => list.content.content.slice();

const part = (list: Node, items: Node[]): Node | null =>
  items.length > 0 ? list.copy(Fragment.from(items)) : null;
