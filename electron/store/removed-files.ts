import type { NoteBlock, NoteBody, NoteNode } from "#shared/note-body.ts";
import type { Connection } from "./connection.ts";
import { filesNamed } from "./files-named.ts";

/** Notes what is taken out of notes of pictures and files. Run inside a transaction. */
export interface RemovedFiles {
  /** Before a note's body becomes another one. `before` is asked for when it is not known from the last save. */
  change(
    note: { id: string; revision: number },
    before: () => string | undefined,
    after: { body: string; revision: number },
  ): void;
}

export function createRemovedFiles(
  { sqlite }: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): RemovedFiles {
  const removed = sqlite.prepare<
    [{ id: string; noteId: string; file: string; block: string; now: number }]
  >(
    `INSERT INTO removed_files (id, note_id, file, block, removed_at)
     SELECT @id, @noteId, @file, @block, @now WHERE EXISTS (SELECT 1 FROM attachments WHERE file = @file)
     ON CONFLICT (note_id, file) DO UPDATE SET block = @block, removed_at = @now, due_at = NULL`,
  );
  const isBack = sqlite.prepare<[string]>("DELETE FROM removed_files WHERE file = ?");
  /** Of the note that is being written: a note of a megabyte is not read anew at each save. */
  let last: { id: string; revision: number; files: Set<string> } | null = null;

  return {
    change({ id, revision }, before, after) {
      const isKnown = last?.id === id && last.revision === revision;
      const had = isKnown && last ? last.files : filesNamed(before() ?? "");
      const has = filesNamed(after.body);
      last = { id, revision: after.revision, files: has };
      const gone = new Set([...had].filter((file) => !has.has(file)));
      if (gone.size > 0) {
        for (const [file, block] of blocksOf(before() ?? "")) {
          if (gone.has(file)) {
            removed.run({
              id: newId(),
              noteId: id,
              file,
              block: JSON.stringify(block),
              now: now(),
            });
          }
        }
      }
      for (const file of has) if (!had.has(file)) isBack.run(file);
    },
  };
}

/** By their files. */
function blocksOf(text: string): Map<string, NoteBlock> {
  const blocks = new Map<string, NoteBlock>();
  const walk = (node: NoteNode): void => {
    if (node.type === "text") return;
    const file = node.attrs?.file;
    if (file !== undefined) blocks.set(file, node);
    for (const child of node.content ?? []) walk(child);
  };
  try {
    const body: NoteBody = JSON.parse(text);
    for (const node of body.content) walk(node);
  } catch {
    // A body that is none names no file.
  }
  return blocks;
}
