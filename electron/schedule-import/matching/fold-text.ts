import { withoutCancelledMark } from "../parsing/is-cancelled-title.ts";

/** A title or name without letter case, punctuation and spacing, so that small edits do not tell two apart. */
export function foldText(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return folded === "" ? text.trim() : folded;
}

/** A title as it is compared: a talk that is called off under "[CANCELLED] Knots" is still "Knots". */
export const foldTitle = (title: string): string => foldText(withoutCancelledMark(title));
