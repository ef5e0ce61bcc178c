import { Fragment, type Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { canJoin, findWrapping } from "@tiptap/pm/transform";

interface Range {
  from: number;
  to: number;
}

/**
 * Makes a task of the line around `range`, a list item's first or one of its own, and takes the text of `range` away.
 * Answers whether it did.
 */
export function turnIntoTask(tr: Transaction, range: Range, checked: boolean): boolean {
  const $from = tr.doc.resolve(range.from);
  const around = $from.depth >= 3 && $from.index(-1) === 0 ? $from.node(-1).type.name : null;
  if (around === "taskItem") {
    tr.setNodeAttribute($from.before(-1), "checked", checked).delete(range.from, range.to);
    return true;
  }
  return around === "listItem" ? turnItem(tr, range, checked) : wrapLine(tr, range, checked);
}

function turnItem(tr: Transaction, range: Range, checked: boolean): boolean {
  const { taskList, taskItem } = tr.doc.type.schema.nodes;
  if (!taskList || !taskItem) return false;
  tr.delete(range.from, range.to);
  const $from = tr.doc.resolve(range.from);
  const [list, item, at, start] = [
    $from.node(-2),
    $from.node(-1),
    $from.index(-2),
    $from.before(-2),
  ];
  const items = list.content.content;
  const task = taskList.create(null, taskItem.create({ checked }, item.content));
  const [before, after] = [part(list, items.slice(0, at)), part(list, items.slice(at + 1))];
  tr.replaceWith(start, start + list.nodeSize, Fragment.from([...before, task, ...after]));
  // Into the paragraph, past the task list's, the item's and the paragraph's own start: where the text was taken away.
  const startOfTask = start + (before[0]?.nodeSize ?? 0);
  tr.setSelection(TextSelection.create(tr.doc, startOfTask + 3 + $from.parentOffset));
  joinBefore(tr, startOfTask);
  return true;
}

const part = (list: Node, items: readonly Node[]): Node[] =>
  items.length > 0 ? [list.copy(Fragment.from(items))] : [];

function wrapLine(tr: Transaction, range: Range, checked: boolean): boolean {
  const { taskItem } = tr.doc.type.schema.nodes;
  tr.delete(range.from, range.to);
  const line = tr.doc.resolve(range.from).blockRange();
  const wrapping = line && taskItem && findWrapping(line, taskItem, { checked });
  if (!line || !wrapping) return false;
  tr.wrap(line, wrapping);
  joinBefore(tr, line.start);
  return true;
}

/** A task right below a list of tasks belongs to it. */
function joinBefore(tr: Transaction, start: number): void {
  const before = tr.doc.resolve(start).nodeBefore;
  if (before?.type.name === "taskList" && canJoin(tr.doc, start)) tr.join(start);
}
