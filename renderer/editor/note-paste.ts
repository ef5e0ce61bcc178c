import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import {
  DOMParser,
  Fragment,
  Slice,
  type Node,
  type ParseOptions,
  type Schema,
} from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { Plugin, TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { __pastedCells, isInTable } from "@tiptap/pm/tables";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { mayNameEmoji, type EmojiOf } from "#shared/rich-text/emoji-by-name.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { tableOf } from "./table-actions.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { looksLikeMarkdown } from "./looks-like-markdown.ts";
import { createLongPaste, pasteWhenRead } from "./long-paste.ts";
import { distinctSlice } from "./distinct-footnotes.ts";
import { documentOfBody } from "./note-document.ts";
import { inlineSlice } from "./inline-slice.ts";
import { loadEmojiFor } from "./load-emoji.ts";
import { tasksOfLines } from "./pasted-tasks.ts";
import { createReadLongMarkdown } from "./read-long-markdown.ts";
import { tabbedRows } from "./tabbed-rows.ts";
import { isOfTerminal, withoutEscapes } from "./terminal-text.ts";
import { tidySlice } from "./tidy-slice.ts";

/** Text of these languages is prose, whatever program it was copied from. */
const PROSE: ReadonlySet<string> = new Set(["markdown", "plaintext"]);

/** Reads pasted HTML after it has been cleaned. ProseMirror hands over a tree that is in no window. */
class CleaningParser extends DOMParser {
  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    cleanPasted(dom);
    return super.parseSlice(dom, options);
  }
}

/**
 * What happens to pasted and dropped text: Markdown becomes what it stands for, rich text what the schema has of it, an
 * address on selected text its link. Pasted "as plain text", everything stays as it is written.
 */
export const NotePaste = Extension.create({
  name: "notePaste",
  // Before the handlers that Tiptap's link, list and code block bring along.
  priority: 1_100,
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    /** Slices made here of plain text, to be known again when they come back to be inserted. */
    const ours = new WeakSet<Slice>();
    const readLong = createReadLongMarkdown(schema);
    const read = (text: string, asWritten: boolean): Slice => {
      const slice = asWritten ? plainSlice(schema, text) : readSlice(schema, text);
      ours.add(slice);
      return slice;
    };
    /**
     * Markdown that cannot be read here and now, from the moment it is looked at to that of its paste or drop: it is too long, or
     * names emoji, whose list is loaded for it.
     */
    let later: string | null = null;
    const wait = (view: EditorView, from: number, to: number): boolean => {
      const text = later;
      later = null;
      if (text === null) return false;
      const readNow = () => fittingSlice(view.state, markdownSlice(schema, text));
      const readAside = async () => {
        const slice = isForWorkers(text)
          ? sliceOf(await readLong(text))
          : markdownSlice(schema, text, await loadEmojiFor(text));
        return fittingSlice(view.state, slice);
      };
      pasteWhenRead(view, { text, from, to, read: readAside, readNow });
      return true;
    };
    return [
      createLongPaste(),
      new Plugin({
        props: {
          clipboardParser: new CleaningParser(schema, DOMParser.fromSchema(schema).rules),
          clipboardTextParser: (given, _context, asWritten) => {
            const plain = withoutEscapes(given);
            const text = asWritten ? plain : tasksOfLines(plain);
            later = null;
            if (asWritten || !isReadLater(text)) return read(text, asWritten);
            later = text;
            return Slice.empty;
          },
          handleDrop(view, event) {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            return at !== undefined && wait(view, at, at);
          },
          transformPasted: (slice) => (ours.has(slice) ? slice : tidySlice(slice)),
          handlePaste(view, event, slice) {
            const text = tasksOfLines(event.clipboardData?.getData("text/plain") ?? "");
            const { state } = view;
            if (wait(view, state.selection.from, state.selection.to)) return true;
            // Cells go into cells, which prosemirror-tables knows how to do.
            if (isInTable(state) && __pastedCells(slice)) return false;
            const isText = isProseOfEditor(event.clipboardData) || (text !== "" && isEmpty(slice));
            if (isText && isReadLater(text)) {
              later = text;
              return wait(view, state.selection.from, state.selection.to);
            }
            const tr =
              linkSelection(state, text) ?? insert(state, isText ? read(text, false) : slice, ours);
            if (!tr) return false;
            view.dispatch(tr);
            return true;
          },
        },
      }),
    ];
  },
});

/** An address pasted over selected text becomes its link. */
function linkSelection(state: EditorState, text: string): Transaction | null {
  const { empty, from, to, $from } = state.selection;
  const href = linkAddress(text);
  if (empty || href === null || /\s/.test(text.trim()) || $from.parent.type.spec.code) return null;
  const link = state.schema.mark("link", { href });
  const tr = state.tr.addMark(from, to, link);
  // Behind it, or what is typed on would take the place of the words.
  tr.setSelection(TextSelection.near(tr.doc.resolve(to), -1)).removeStoredMark(link.type);
  return tr.setMeta("preventAutolink", true);
}

/** Inserts a slice made here, and any into code, where Tiptap's list would be made of `1. `. One step for Undo. */
function insert(state: EditorState, slice: Slice, ours: WeakSet<Slice>): Transaction | null {
  const isInCode = state.selection.$from.parent.type.spec.code === true;
  const fitting = fittingSlice(state, slice);
  if (fitting === slice && !ours.has(slice) && !isInCode) return null;
  const tr = state.tr.replaceSelection(fitting).scrollIntoView();
  return closeHistory(tr.setMeta("paste", true).setMeta("preventAutolink", true));
}

/** In a table blocks are lines; a footnote gets a label that the note has not. */
const fittingSlice = (state: EditorState, slice: Slice): Slice =>
  isInTable(state) ? inlineSlice(slice) : distinctSlice(state.doc, slice);

/** Of some rich text nothing is left that a person could read; the plain text beside it is. */
const isEmpty = ({ content }: Slice): boolean =>
  content.childCount < 2 &&
  (content.firstChild?.content.size ?? 0) === 0 &&
  !content.firstChild?.isAtom;

/** VS Code says in which language copied text was written. Code of any other becomes a code block (Tiptap's). */
function isProseOfEditor(clipboard: DataTransfer | null): boolean {
  try {
    const told: unknown = JSON.parse(clipboard?.getData("vscode-editor-data") || "null");
    return (
      typeof told === "object" &&
      told !== null &&
      "mode" in told &&
      typeof told.mode === "string" &&
      PROSE.has(told.mode)
    );
  } catch {
    return false;
  }
}

/** From so many characters on a worker reads Markdown: 5 to 7 milliseconds a thousand would be felt. */
const LONG = 10_000;

const isForWorkers = (text: string): boolean => text.length > LONG;

const isReadLater = (text: string): boolean =>
  (isForWorkers(text) || mayNameEmoji(text)) &&
  !isOfTerminal(text) &&
  tabbedRows(text) === null &&
  looksLikeMarkdown(text);

function readSlice(schema: Schema, text: string): Slice {
  if (isOfTerminal(text)) return codeSlice(schema, text);
  const rows = tabbedRows(text);
  if (rows) return new Slice(Fragment.from(tableOf(schema, rows)), 0, 0);
  return looksLikeMarkdown(text) ? markdownSlice(schema, text) : plainSlice(schema, text);
}

/** A first or last paragraph runs into the text around it, any other block stands for itself. */
export const markdownSlice = (schema: Schema, text: string, emojiOf?: EmojiOf): Slice =>
  sliceOf(documentOfBody(schema, markdownToBody(text, emojiOf)));

function sliceOf({ content }: Node): Slice {
  const isOpen = (block: typeof content.firstChild) => (block?.type.name === "paragraph" ? 1 : 0);
  return new Slice(content, isOpen(content.firstChild), isOpen(content.lastChild));
}

/** Its columns stand below each other in code alone, and its signs mean nothing there. */
function codeSlice(schema: Schema, text: string): Slice {
  const lines = schema.text(text.trim().replaceAll(/\r\n?/g, "\n"));
  return new Slice(Fragment.from(schema.node("codeBlock", null, [lines])), 0, 0);
}

/** A paragraph a line, as it is written. */
function plainSlice(schema: Schema, text: string): Slice {
  const lines = text.split(/(?:\r\n?|\n)+/);
  const paragraphs = lines.map((line) =>
    schema.node("paragraph", null, line ? [schema.text(line)] : []),
  );
  return new Slice(Fragment.from(paragraphs), 1, 1);
}
