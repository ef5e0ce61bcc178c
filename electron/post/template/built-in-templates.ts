import type { PostShape } from "#shared/post.ts";
import appendix from "./built-in/appendix.liquid?raw";
import byTheme from "./built-in/by-theme.liquid?raw";
import days from "./built-in/days.liquid?raw";
import highlights from "./built-in/highlights.liquid?raw";
import preview from "./built-in/preview.liquid?raw";
import sessionReport from "./built-in/session-report.liquid?raw";
import showNotes from "./built-in/show-notes.liquid?raw";
import table from "./built-in/table.liquid?raw";
import wrapUp from "./built-in/wrap-up.liquid?raw";

/** Lanyard's own templates, to be used as they are or copied and changed. */
export const builtInTemplates: Readonly<Record<PostShape, string>> = {
  "wrap-up": wrapUp,
  preview,
  highlights,
  "show-notes": showNotes,
  "session-report": sessionReport,
  days,
  "by-theme": byTheme,
  table,
};

/** The list of all sessions attended; it can stand at the end of any shape. */
export const appendixTemplate: string = appendix;
