import type { Editor } from "@tiptap/core";
import { useToasts } from "#renderer/ui/toast.tsx";
import { isInField } from "./is-in-field.ts";

/** Said instead of changing the text around a picture while somebody writes its caption. */
export const IN_CAPTION = "That is done in the text, not in a caption.";

/** Runs what a button does to the text, where the caret is in the text and not in a caption. */
export function useInText(editor: Editor): (act: () => void) => void {
  const { tell } = useToasts();
  return (act) => {
    if (isInField(editor.view)) tell(IN_CAPTION);
    else act();
  };
}
