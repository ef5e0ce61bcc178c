import { z } from "zod";
import { id, line } from "./event.ts";
import { limits } from "./limits.ts";

/** What a note can begin with: Markdown with placeholders (rich-text/fill-template.ts). */
export const noteTemplate = z.object({
  id,
  name: line,
  markdown: z.string().max(limits.noteTemplateCharacters),
});
export type NoteTemplate = z.infer<typeof noteTemplate>;

/** Null: a new one. */
export const noteTemplateDraft = noteTemplate.extend({ id: id.nullable() });
export type NoteTemplateDraft = z.infer<typeof noteTemplateDraft>;
