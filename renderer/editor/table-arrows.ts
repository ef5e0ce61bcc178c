import { GapCursor } from "@tiptap/pm/gapcursor";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { Selection, TextSelection, type Command } from "@tiptap/pm/state";
import { TableMap } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";

type Way = "up" | "down" | "left" | "right";

/**
 * From a cell's edge to the cell that is next in a direction, and from the table's edge to what stands there. Both
 * prosemirror-tables, which wants blocks in cells, and the browser leave the caret where it is or lead elsewhere.
 */
export const goFromCell =
  (way: Way): Command =>
  (state, dispatch, view) => {
    const { selection, doc } = state;
    const isForward = way === "down" || way === "right";
    const $from = isForward ? selection.$to : selection.$from;
    const isInCell =
      selection instanceof TextSelection &&
      selection.$from.sameParent(selection.$to) &&
      (selection.empty || way === "up" || way === "down") &&
      /^table(Cell|Header)$/.test($from.parent.type.name);
    if (!view || !isInCell || !view.endOfTextblock(way, state)) return false;
    const next = nextCell($from, way);
    const found =
      next === null
        ? besideTable(doc, isForward ? $from.after(-2) : $from.before(-2), isForward)
        : TextSelection.create(doc, next + 1);
    if (!found) return false;
    const target =
      found instanceof TextSelection
        ? TextSelection.create(doc, enter(view, found.$head, $from.pos, way))
        : found;
    dispatch?.(state.tr.setSelection(target).scrollIntoView());
    return true;
  };

/** Where the cell begins that is next to the one of `$from`, sideways also in another row; null at the table's edge. */
function nextCell($from: ResolvedPos, way: Way): number | null {
  const start = $from.start(-2);
  const { map, width } = TableMap.get($from.node(-2));
  const step = { up: -width, down: width, left: -1, right: 1 }[way];
  const next = map[map.indexOf($from.before() - start) + step];
  return next === undefined ? null : start + next;
}

/** A gap cursor where no text stands beside the table, so that a line can begin there. */
function besideTable(doc: Node, at: number, isForward: boolean): Selection | null {
  const $at = doc.resolve(at);
  const gap = new GapCursor($at).getBookmark().resolve(doc);
  return gap instanceof GapCursor ? gap : Selection.findFrom($at, isForward ? 1 : -1);
}

/** The place in the text of `$in` that is nearest to `from`, which one leaves. */
function enter(view: EditorView, $in: ResolvedPos, from: number, way: Way): number {
  const [start, end] = [$in.start(), $in.end()];
  if (way === "left" || way === "right") {
    const { node } = view.domAtPos(start, 0);
    const element = node instanceof Element ? node : node.parentElement;
    const isRightToLeft = element !== null && getComputedStyle(element).direction === "rtl";
    return (way === "right") === isRightToLeft ? end : start;
  }
  const edge = way === "down" ? start : end;
  const { top, bottom } = view.coordsAtPos(edge);
  const found = view.posAtCoords({
    left: view.coordsAtPos(from).left,
    top: (top + bottom) / 2,
  });
  // What is scrolled out of sight, or covered, has no such place.
  return found && found.pos >= start && found.pos <= end ? found.pos : edge;
}
