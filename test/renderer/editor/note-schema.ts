import { getSchema } from "@tiptap/core";
import { noteExtensions } from "#renderer/editor/note-extensions.ts";
import { documentOfBody } from "#renderer/editor/note-document.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

export const noteSchema = getSchema(noteExtensions());

/** A document of the editor's, written as Markdown. */
export const aDocument = (markdown: string) => documentOfBody(noteSchema, markdownToBody(markdown));

export const bodyOf = (...content: NoteBody["content"]): NoteBody => ({ type: "doc", content });
