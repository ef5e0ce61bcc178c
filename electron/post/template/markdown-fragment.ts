import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { noteSection } from "../note-section.ts";
import { Fragment } from "./fragment.ts";

/** Markdown that a person wrote, as safe as a note is: it takes the way of one. */
export function fromMarkdownText(markdown: string): Fragment {
  const body = markdownToBody(markdown);
  return new Fragment((under) => noteSection(body, under));
}
