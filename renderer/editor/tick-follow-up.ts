import { closeHistory } from "@tiptap/pm/history";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { loosePosition, type KnownEnd } from "./loose-position.ts";

/** Ticks a follow-up, or takes the tick off, as one step to be undone. Null where it is not there any more. */
export function tickFollowUp(
  state: EditorState,
  end: KnownEnd,
  isDone: boolean,
): Transaction | null {
  const position = loosePosition(state.doc, end);
  if (position === null) return null;
  return closeHistory(state.tr.setNodeAttribute(position, "checked", isDone));
}
