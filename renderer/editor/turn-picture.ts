import type { Node } from "@tiptap/pm/model";
import { NodeSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { turns } from "#shared/rich-text/attachment-address.ts";

/**
 * Turns the picture that is selected, or else the one at `at` (in whose caption somebody is, for example), by a quarter
 * to the left or to the right; null where there is none. It stays selected.
 */
export function turnPicture(
  { selection, doc, tr }: EditorState,
  way: "left" | "right",
  at: number | null = null,
): Transaction | null {
  const place = selection instanceof NodeSelection ? selection.from : at;
  const picture = place === null ? null : doc.nodeAt(place);
  if (place === null || picture?.type.name !== "picture") return null;
  const turn = (turnOf(picture) + (way === "left" ? 270 : 90)) % 360;
  const turned = tr.setNodeMarkup(place, null, { ...picture.attrs, turn });
  return selection instanceof NodeSelection
    ? turned.setSelection(NodeSelection.create(turned.doc, place))
    : turned;
}

const turnOf = ({ attrs }: Node): number => turns.find((turn) => turn === attrs["turn"]) ?? 0;
