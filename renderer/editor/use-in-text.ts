import type { Editor } from "@tiptap/core";
import { type SyntheticEvent, useRef } from "react";
import { useToasts } from "#renderer/ui/toast.tsx";
import { isInField } from "./is-in-field.ts";

/** Said instead of changing the text around a picture while somebody writes its caption. */
export const IN_CAPTION = "That is done in the text, not in a caption.";

/** Runs what a button does to the text. */
export type InText = (act: () => void) => void;

/** Runs what a button does to the text, where the caret is in the text and not in a caption. */
export function useInText(editor: Editor): InText {
  const { tell } = useToasts();
  return (act) => {
    if (isInField(editor.view)) tell(IN_CAPTION);
    else act();
  };
}

interface MenuInText {
  fromMenu: InText;
  /** Is to be called as the bar with the menus' buttons gets a press or key. */
  beforeMenu: (event: SyntheticEvent) => void;
}

/** The same for the entries of menus, which take the focus from where the caret was: that is looked at before they open. */
export function useMenuInText(editor: Editor): MenuInText {
  const { tell } = useToasts();
  const wasInField = useRef(false);
  return {
    fromMenu: (act) => {
      if (wasInField.current) tell(IN_CAPTION);
      // Once it is closed, the menu gives the focus back to its button, and the text takes it after that.
      else setTimeout(act, 0);
    },
    beforeMenu: ({ currentTarget, target }) => {
      // The entries stand elsewhere in the page, and their events come by here.
      if (!(target instanceof Node) || !currentTarget.contains(target)) return;
      wasInField.current = isInField(editor.view);
    },
  };
}
