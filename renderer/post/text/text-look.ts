import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** The text of a post as the other fields look: the theme's colours, a line no wider than the field. */
export const textLook: Extension = [
  EditorView.lineWrapping,
  EditorView.theme({
    "&": { height: "100%", background: "var(--paper)", color: "var(--ink)" },
    "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
    ".cm-scroller": {
      overflow: "auto",
      fontFamily: "var(--mono)",
      fontSize: "var(--size-13)",
      lineHeight: "var(--leading-prose)",
    },
    ".cm-content": {
      padding: "var(--space-16) 0 var(--space-40)",
      caretColor: "var(--ink)",
    },
    ".cm-line": { padding: "0 var(--space-24)" },
  }),
];
