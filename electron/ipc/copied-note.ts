import { checkBody } from "#shared/rich-text/check-body.ts";

/** The Markdown of a note's document, as the command line prints it. Throws as `checkBody` does. */
export async function copiedNote(json: string): Promise<string> {
  const { body } = checkBody(json);
  // Not needed before somebody copies a note.
  const { bodyToMarkdown } = await import("#shared/rich-text/body-to-markdown.ts");
  return bodyToMarkdown(body);
}
