import type { Connection } from "./connection.ts";
import { PIECE, piecesOf } from "./note-pieces.ts";
import { bodyText } from "./plain-text.ts";

/** Control characters would break a snippet's line; line breaks are white space there anyway. */
export const clean = (text: string | null): string => (text ?? "").replaceAll(/\p{Cc}+/gu, " ");

interface Stored {
  seq: number;
  revision: number;
  savedAt: number;
  body: string;
}

/** Brings the rows of notes up to date: one for a note, several for a long one, each marked and done by itself. */
export interface NoteIndex {
  /** Of a note: writes its row anew, or marks those of its pieces. */
  refreshNote(row: number): void;
  /** Of a piece that is marked; one that is still as it was costs nothing. */
  refreshPiece(row: number): void;
}

export function createNoteIndex(
  { sqlite }: Connection,
  insert: (row: number, text: string) => void,
): NoteIndex {
  const stored = sqlite.prepare<[number], Stored>(
    "SELECT seq, revision, saved_at AS savedAt, body FROM notes WHERE seq = ?",
  );
  const head = sqlite.prepare<[number], Omit<Stored, "body">>(
    "SELECT seq, revision, saved_at AS savedAt FROM notes WHERE seq = ?",
  );
  const remove = sqlite.prepare<[number]>("DELETE FROM search_index WHERE rowid = ?");
  const indexed = sqlite
    .prepare<[number], string>("SELECT note FROM search_index WHERE rowid = ?")
    .pluck();
  const mark = sqlite.prepare<[number]>("INSERT OR IGNORE INTO search_marks VALUES (?)");
  const markIndexed = sqlite.prepare<[{ row: number; piece: number }]>(
    `INSERT OR IGNORE INTO search_marks
     SELECT id FROM search_index_docsize WHERE id >= @piece AND id % @piece = @row`,
  );
  /** The pieces of the note that was looked at last: it is parsed once for all of them. */
  let last: { note: Omit<Stored, "body">; pieces: string[] } | null = null;

  const read = (row: number): string[] => {
    const note = stored.get((row - 1) / 2);
    if (note === undefined) return [];
    const { body, ...of } = note;
    const pieces = piecesOf(clean(bodyText(body)));
    last = pieces.length > 1 ? { note: of, pieces } : null;
    return pieces;
  };
  const piecesOfRow = (row: number): string[] => {
    const now = head.get((row - 1) / 2);
    const isSame =
      now !== undefined &&
      last?.note.seq === now.seq &&
      last.note.revision === now.revision &&
      last.note.savedAt === now.savedAt;
    return isSame && last ? last.pieces : read(row);
  };

  return {
    refreshNote(row) {
      remove.run(row);
      markIndexed.run({ row, piece: PIECE });
      const pieces = read(row);
      const [only] = pieces;
      if (pieces.length === 1 && only !== undefined) insert(row, only);
      else for (const index of pieces.keys()) mark.run(row + (index + 1) * PIECE);
    },
    refreshPiece(row) {
      const pieces = piecesOfRow(row % PIECE);
      const index = Math.floor(row / PIECE) - 1;
      const piece = pieces.length > 1 ? pieces[index] : undefined;
      const before = indexed.get(row);
      if (index >= pieces.length - 1) last = null;
      if (before === piece) return;
      if (before !== undefined) remove.run(row);
      if (piece !== undefined) insert(row, piece);
    },
  };
}
