import type { Connection } from "./connection.ts";
import { filesNamed } from "./files-named.ts";
import { type StoredText, textOfVersion } from "./note-versions.ts";

/** How the Markdown of a post names a stored file. */
const NAMED_IN_POST = /attachment:([0-9a-f]{64})/g;

/**
 * Reads which stored files any text refers to: notes, texts that met a newer one, posts, and earlier versions, those in the
 * trash included. To be run inside a transaction. An earlier version that cannot be read counts for nothing.
 */
export function createUsedFiles({ sqlite }: Connection): () => Set<string> {
  const texts = sqlite
    .prepare<[], string>(
      `SELECT body FROM notes WHERE instr(body, '"file"') > 0
       UNION ALL SELECT body FROM note_conflicts WHERE instr(body, '"file"') > 0
       UNION ALL SELECT body FROM posts WHERE instr(body, 'attachment:') > 0
       UNION ALL SELECT fields ->> 'body' FROM trash_rows WHERE of_table IN ('notes', 'note_conflicts', 'posts')`,
    )
    .pluck();
  const versions = sqlite.prepare<[], StoredText>(
    `SELECT body, is_packed AS isPacked FROM note_versions
     UNION ALL SELECT body, is_packed FROM post_versions
     UNION ALL SELECT unhex(fields -> 'body' ->> 'hex'), coalesce(fields ->> 'is_packed', 1)
       FROM trash_rows WHERE of_table IN ('note_versions', 'post_versions')`,
  );

  return () => {
    const used = new Set<string>();
    const collect = (text: string): void => {
      for (const file of filesNamed(text)) used.add(file);
      for (const [, file] of text.matchAll(NAMED_IN_POST)) if (file !== undefined) used.add(file);
    };
    for (const text of texts.iterate()) collect(text);
    for (const version of versions.iterate()) collect(readable(version));
    return used;
  };
}

function readable(version: StoredText): string {
  try {
    return textOfVersion(version);
  } catch {
    return "";
  }
}
