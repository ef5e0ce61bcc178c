import type { EditorView } from "@tiptap/pm/view";

/** Whether somebody writes in a field that stands within the text, as a picture's caption does, and not in the text. */
export function isInField({ dom }: Pick<EditorView, "dom">): boolean {
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLInputElement && activeElement.type === "text";
  return isField && dom.contains(activeElement);
}
