import { join } from "node:path";
import Database from "better-sqlite3";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

/**
 * Does something while no other program can write the store in `data`, and then gives a session's note another text: as
 * a command line does that is faster than the window's next save.
 */
export async function writeBeside(
  data: string,
  { title, markdown }: { title: string; markdown: string },
  meanwhile: () => Promise<void>,
): Promise<void> {
  const store = new Database(join(data, "lanyard.db"));
  try {
    store.exec("BEGIN IMMEDIATE");
    await meanwhile();
    const written = store
      .prepare(
        `UPDATE notes SET body = ?, revision = revision + 1
         WHERE session_id = (SELECT id FROM sessions WHERE title = ?)`,
      )
      .run(JSON.stringify(markdownToBody(markdown)), title);
    if (written.changes !== 1) throw new Error(`“${title}” has no note.`);
    store.exec("COMMIT");
  } finally {
    store.close();
  }
}
