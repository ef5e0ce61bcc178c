import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { insertFootnote } from "./insert-footnote.ts";
import type { NoteContext } from "./note-context.ts";
import { quoteSpeaker } from "./quote-speaker.ts";
import { stampLine } from "./stamp-line.ts";
import { stampOffset } from "./stamp-offset.ts";

/*
 * What is done where the caret is. Each answers with a sentence where it cannot be done, with null where it was; the caret is
 * in the text then.
 */

type Session = NoteContext["session"];

/** Stamps the offset of `now` (milliseconds since 1970) from the session's start at the start of the caret's line. */
export function stampAtCaret(editor: Editor, session: Session, now: number): string | null {
  const offset = stampOffset(session, now);
  if (typeof offset === "string") return offset;
  const tr = stampLine(editor.state, offset);
  return done(editor, tr, "A time is stamped on a line of text, not in code or a table.");
}

/** Makes a quote of the paragraph, by the session's speaker where there is one alone. */
export function quoteAtCaret(editor: Editor, session: Session): string | null {
  const speakers = session?.speakers ?? [];
  const only = speakers.length === 1 ? (speakers[0]?.name ?? null) : null;
  const tr = quoteSpeaker(editor.state, only);
  return done(editor, tr, "A quote is made of a paragraph of text.");
}

/** Puts a footnote behind what is selected. */
export const footnoteAtCaret = (editor: Editor): string | null =>
  done(editor, insertFootnote(editor.state), "A footnote stands in a text, not in code.");

function done({ view }: Editor, tr: Transaction | null, otherwise: string): string | null {
  if (!tr) return otherwise;
  view.dispatch(tr);
  view.focus();
  return null;
}
