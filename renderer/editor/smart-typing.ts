import { Extension, InputRule } from "@tiptap/core";
import { quotesName, smartMark, toQuotes } from "./smart-marks.ts";

/** The longest that is replaced; no more of a line is looked at for it than this many letters. */
const LOOKED_AT = 400;

/**
 * Typed quotation marks, dots and dashes become those of print. Not in code, and not when it is switched off in the
 * settings; Backspace right after gives back what was typed.
 */
export const SmartTyping = Extension.create({
  name: "smartTyping",
  // After all that means something: `---` is a rule.
  priority: 50,
  addInputRules() {
    return [
      new InputRule({
        find: (text) => {
          if (!/["'.\s\p{L}\d]$/u.test(text)) return null;
          // Read at each key it is needed for, so that a change in the settings holds at once and in every window.
          const quotes = toQuotes(localStorage.getItem(quotesName));
          const mark = smartMark(text.slice(-LOOKED_AT), quotes);
          if (!mark) return null;
          const index = text.length - mark.typed.length;
          return { index, text: mark.typed, data: { becomes: mark.becomes } };
        },
        handler: ({ state, range, match }) => {
          const becomes: unknown = match.data?.["becomes"];
          const isCode = state.storedMarks?.some(({ type }) => type.spec.code) ?? false;
          if (isCode || typeof becomes !== "string") return null;
          state.tr.insertText(becomes, range.from, range.to);
          return undefined;
        },
      }),
    ];
  },
});
