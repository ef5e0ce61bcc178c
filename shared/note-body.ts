/**
 * A note's text: the JSON of a Tiptap document. The names are Tiptap's own, so the editor, the store, the command
 * line and the post all speak of the same document.
 */
export type MarkType =
  | "bold"
  | "italic"
  | "strike"
  | "code"
  | "highlight"
  | "link"
  | "subscript"
  | "superscript";

export interface NoteMark {
  type: MarkType;
  attrs?: { href?: string };
}

export type BlockType =
  | "paragraph"
  | "heading"
  | "bulletList"
  | "orderedList"
  | "listItem"
  | "taskList"
  | "taskItem"
  | "blockquote"
  /** Never leaves the laptop: no post and no export holds it, but the person's own event file. */
  | "privateBlock"
  | "codeBlock"
  | "horizontalRule"
  | "hardBreak"
  | "table"
  | "tableRow"
  | "tableHeader"
  | "tableCell"
  | "picture"
  | "attachment"
  | "mention"
  /** Stands in text and leads to the footnote of its label. */
  | "footnoteReference"
  /** A footnote's text, a block of the document itself: paragraphs. */
  | "footnote";

/** How far a picture is turned clockwise when it is shown. Degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** How a column of a table is set. Null: as its text runs. */
export type CellAlign = "left" | "center" | "right" | null;

export interface NoteText {
  type: "text";
  text: string;
  marks?: NoteMark[];
}

export interface NoteBlock {
  type: BlockType;
  attrs?: {
    level?: number;
    start?: number;
    checked?: boolean;
    language?: string | null;
    /** Of a cell: Markdown knows none that reach over several columns or rows, so both are always 1. */
    colspan?: number;
    rowspan?: number;
    align?: CellAlign;
    /** Of a picture or an attachment: the SHA-256 of the stored file's content, in hexadecimal. */
    file?: string;
    /** What a picture shows, for those who do not see it. */
    alt?: string;
    /** What stands under a picture: one line without marks. */
    caption?: string;
    turn?: Turn;
    /** What an attached file is called. */
    name?: string;
    /** Of a mention: what it names, Lanyard's id of it, and the name it had when it was written. */
    of?: "session" | "speaker";
    id?: string;
    label?: string;
    // `label` of a footnote and its references: how Markdown has it, `[^label]` (shared/rich-text/footnote-label.ts).
  };
  content?: NoteNode[];
  /** Of a mention and a footnote's reference, which stand in text. */
  marks?: NoteMark[];
}

export type NoteNode = NoteBlock | NoteText;

export interface NoteBody {
  type: "doc";
  content: NoteNode[];
}

export const emptyBody: NoteBody = { type: "doc", content: [{ type: "paragraph" }] };
