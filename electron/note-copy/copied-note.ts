import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { checkBody } from "#shared/rich-text/check-body.ts";

/** The Markdown of a note's document, as the command line prints it. Throws as `checkBody` does. */
export const copiedNote = (json: string): string => bodyToMarkdown(checkBody(json).body);
