import { isHistoryTransaction } from "@tiptap/pm/history";
import { Fragment, type Node, type ResolvedPos } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { ReplaceAroundStep, ReplaceStep, type Step } from "@tiptap/pm/transform";
import { isPrivate, privateDepth } from "./private-block.ts";

/**
 * Takes private words back into a private block when what was selected before it and into it is deleted or written over: the
 * rest of the private line would stand in the public one. Null where nothing of the kind happened.
 */
export function returnToPrivate(
  transactions: readonly Transaction[],
  state: EditorState,
): Transaction | null {
  for (const [index, transaction] of transactions.entries()) {
    if (isHistoryTransaction(transaction)) continue;
    for (const [at, step] of transaction.steps.entries()) {
      const $rest = transaction.docs[at]?.resolve(restOf(step) ?? 0);
      const depth = $rest ? cutInto($rest, step) : null;
      if (!$rest || depth === null) continue;
      const later = transactions.slice(index + 1);
      const position = later.reduce(
        (place, { mapping }) => mapping.map(place),
        transaction.mapping.slice(at).map($rest.pos),
      );
      const tr = takenBack(state, position, $rest, depth);
      if (tr) return tr;
    }
  }
  return null;
}

/** Where that begins which a step leaves behind what it takes away. Lifting and wrapping are meant, and no such steps. */
function restOf(step: Step): number | null {
  if (step instanceof ReplaceStep) return step.to;
  if (!(step instanceof ReplaceAroundStep)) return null;
  const { structure }: { structure?: unknown } = step.toJSON();
  return structure === true ? null : step.gapFrom;
}

/** The depth of the private block that a step reached into from before it, with words of the line left. */
function cutInto($rest: ResolvedPos, step: Step): number | null {
  const depth = privateDepth($rest);
  const isFromBefore =
    depth !== null &&
    (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) &&
    step.from <= $rest.before(depth);
  const isInLine = $rest.parent.isTextblock && $rest.parentOffset < $rest.parent.content.size;
  return isFromBefore && isInLine ? depth : null;
}

/** `$rest`: where the words stood, `depth` that of their block. */
function takenBack(
  { doc, tr, schema }: EditorState,
  position: number,
  $rest: ResolvedPos,
  depth: number,
): Transaction | null {
  const $now = doc.resolve(position);
  const { parent, parentOffset } = $now;
  const words = $rest.parent.content.cut($rest.parentOffset);
  const left = parent.content.cut(parentOffset);
  const type = schema.nodes["privateBlock"];
  if (!type || !parent.isTextblock || privateDepth($now) !== null || !left.eq(words)) return null;
  const line = $rest.parent.type.create($rest.parent.attrs, left);
  // Behind what the public line stands in, as deep as the private block was.
  let outside = Math.min(depth, $now.depth);
  while (outside > 1 && !fits($now, outside, line)) outside -= 1;
  const after = $now.after(outside);
  const next = doc.nodeAt(after);
  const goesOn = next !== null && isPrivate(next) && hasMore($rest, depth);
  tr.insert(goesOn ? after + 1 : after, goesOn ? line : type.create(null, Fragment.from(line)));
  return tr.delete(position, position + left.size);
}

const fits = ($now: ResolvedPos, outside: number, line: Node): boolean => {
  const at = $now.indexAfter(outside - 1);
  const type = line.type.schema.nodes["privateBlock"];
  return type !== undefined && $now.node(outside - 1).canReplaceWith(at, at, type);
};

/** Whether the private block held anything behind the line. */
const hasMore = ($rest: ResolvedPos, depth: number): boolean => $rest.after() < $rest.end(depth);
