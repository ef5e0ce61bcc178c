import type { NoteBlock } from "#shared/note-body.ts";
import type { Trashed } from "#shared/trash.ts";
import type { Connection } from "./connection.ts";
import { filesNamed } from "./files-named.ts";
import { letGoOf } from "./let-go.ts";
import type { NoteRows } from "./note-rows.ts";
import type { NotePlace } from "./note-targets.ts";
import { withBlockBehind } from "./note-text.ts";

/** Pictures and files that were taken out of notes and are in none, as things of the trash. Run inside a transaction. */
export interface TrashedFiles {
  /** Newest first. */
  list(): Trashed[];
  /** Puts it at the end of the note that it was in. Null: there is no such file. */
  restore(id: string): Trashed | null;
  /** The file goes with the next sweep, unless an earlier version of a note shows it. False: there is no such file. */
  remove(id: string): boolean;
  /** As the trash's own. */
  letGo: ReturnType<typeof letGoOf>;
}

interface Removed extends NotePlace {
  id: string;
  file: string;
  block: string;
  removedAt: number;
  name: string;
  zone: string;
  of: string;
}

export function createTrashedFiles({ sqlite }: Connection, notes: NoteRows): TrashedFiles {
  // Of a picture that was taken out of several notes, one after the other, the last one counts.
  const all = sqlite.prepare<[], Removed>(
    `SELECT r.id, r.file, r.block, r.removed_at AS removedAt, a.name, e.zone,
       n.event_id AS eventId, n.session_id AS sessionId, n.day, n.part, coalesce(s.title, n.day, n.part) AS "of"
     FROM removed_files AS r JOIN attachments AS a ON a.file = r.file JOIN notes AS n ON n.id = r.note_id
       JOIN events AS e ON e.id = n.event_id LEFT JOIN sessions AS s ON s.id = n.session_id
     WHERE NOT EXISTS (SELECT 1 FROM removed_files AS later WHERE later.file = r.file
       AND (later.removed_at > r.removed_at OR (later.removed_at = r.removed_at AND later.id > r.id)))
     ORDER BY r.removed_at DESC, r.id DESC`,
  );
  const bodies = sqlite
    .prepare<[], string>("SELECT body FROM notes WHERE instr(body, '\"file\"') > 0")
    .pluck();
  const forget = sqlite.prepare<[string]>("DELETE FROM removed_files WHERE file = ?");
  const unkept = sqlite.prepare<[string]>("UPDATE attachments SET unused_since = 0 WHERE file = ?");

  const list = (): Removed[] => {
    const removed = all.all();
    if (removed.length === 0) return [];
    const used = new Set<string>();
    for (const body of bodies.iterate()) for (const file of filesNamed(body)) used.add(file);
    return removed.filter(({ file }) => !used.has(file));
  };
  const find = (id: string): Removed | undefined => list().find((one) => one.id === id);
  const toTrashed = (removed: Removed): Trashed => {
    const { id, file, block, name, eventId, zone, of, removedAt } = removed;
    const { type, attrs }: NoteBlock = JSON.parse(block);
    return {
      id,
      kind: type === "picture" ? "picture" : "file",
      title: attrs?.caption || attrs?.alt || attrs?.name || name,
      eventId,
      zone,
      sessions: 0,
      notes: 0,
      removedAt: new Date(removedAt).toISOString(),
      file,
      of,
    };
  };

  return {
    list: () => list().map(toTrashed),
    restore(id) {
      const found = find(id);
      if (found === undefined) return null;
      const { eventId, sessionId, day, part } = found;
      const place: NotePlace = { eventId, sessionId, day, part };
      const stored = notes.find(place);
      const before = (stored && notes.bodyOf(stored.id)) ?? "";
      const block: NoteBlock = JSON.parse(found.block);
      notes.put(place, stored, {
        body: withBlockBehind(before, block),
        baseRevision: 0,
        keeps: true,
      });
      return toTrashed(found);
    },
    remove(id) {
      const found = find(id);
      if (found === undefined) return false;
      forget.run(found.file);
      unkept.run(found.file);
      return true;
    },
    letGo: letGoOf(sqlite, "removed_files"),
  };
}
