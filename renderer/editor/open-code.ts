import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/** What ends bold, italic, struck, small or highlighted text and a link. */
const ENDS_A_MARK: ReadonlySet<string> = new Set(["*", "_", "~", "^", "=", ")"]);
/** No more of a line is looked at. */
const LOOKED_AT = 400;

/** Whether a line that is being typed stands in code that is not closed yet. In a word a backtick is an apostrophe. */
export const isInOpenCode = (line: string): boolean => /(?<![\p{L}\d`])`[^`]*$/u.test(line);

/** Signs between backticks are code about to be: `x^2^` and `H~2~O` stay as typed until the second one is there. */
export const OpenCode = Extension.create({
  name: "openCode",
  // Before the rules that would make marks of them.
  priority: 1_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, from, _to, text, insert) {
          if (!ENDS_A_MARK.has(text)) return false;
          const { parent, parentOffset } = view.state.doc.resolve(from);
          const start = Math.max(0, parentOffset - LOOKED_AT);
          const line = parent.textBetween(start, parentOffset, undefined, "\uFFFC");
          if (!isInOpenCode(line)) return false;
          view.dispatch(insert().scrollIntoView());
          return true;
        },
      },
    }),
  ],
});
