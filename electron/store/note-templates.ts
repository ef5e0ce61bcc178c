import type { NoteTemplate } from "#shared/note-template.ts";
import type { Connection } from "./connection.ts";
import type { NoteTemplates } from "./contract/notes.ts";

export function createNoteTemplates(
  db: Connection,
  { newId }: { newId: () => string },
): NoteTemplates {
  const list = db.sqlite.prepare<[], NoteTemplate>(
    "SELECT id, name, markdown FROM note_templates ORDER BY name COLLATE NOCASE, id",
  );
  const put = db.sqlite.prepare<[NoteTemplate]>(
    `INSERT INTO note_templates (id, name, markdown) VALUES (@id, @name, @markdown)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, markdown = excluded.markdown`,
  );
  const remove = db.sqlite.prepare<[string]>("DELETE FROM note_templates WHERE id = ?");
  return {
    list: () => db.read(() => list.all()),
    save({ id, name, markdown }) {
      const saved = { id: id ?? newId(), name, markdown };
      db.write(() => put.run(saved));
      return saved;
    },
    remove: (id) => void db.write(() => remove.run(id)),
  };
}
