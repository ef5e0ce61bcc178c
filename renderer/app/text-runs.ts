import type { TextCommandId } from "#shared/text-commands.ts";

/** What each command of the text does, by one function that does them all. */
export const textRuns = (
  run: (id: TextCommandId) => () => void,
): Record<TextCommandId, () => void> => ({
  bold: run("bold"),
  italic: run("italic"),
  strike: run("strike"),
  highlight: run("highlight"),
  subscript: run("subscript"),
  superscript: run("superscript"),
  code: run("code"),
  "bullet-list": run("bullet-list"),
  "ordered-list": run("ordered-list"),
  "task-list": run("task-list"),
  paragraph: run("paragraph"),
  "heading-1": run("heading-1"),
  "heading-2": run("heading-2"),
  "heading-3": run("heading-3"),
  "heading-4": run("heading-4"),
  "heading-5": run("heading-5"),
  "heading-6": run("heading-6"),
  quote: run("quote"),
  "private-block": run("private-block"),
  "code-block": run("code-block"),
  table: run("table"),
  rule: run("rule"),
});
