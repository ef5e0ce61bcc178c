import { limits } from "#shared/limits.ts";
import type { Connection } from "./connection.ts";
import { unpackText } from "./packed-text.ts";

/** How a document's JSON names a stored file (note-body.ts). In a person's own text the quotes are escaped. */
const NAMED = /"file"\s*:\s*"([0-9a-f]{64})"/g;

/** A character of JSON is up to three bytes of UTF-8. */
const MOST_BYTES = 3 * limits.noteBodyCharacters;

/**
 * Reads which stored files any text refers to: notes, texts that met a newer one, earlier versions, and all of these in the
 * trash. To be run inside a transaction. An earlier version that cannot be read counts for nothing.
 */
export function createUsedFiles({ sqlite }: Connection): () => Set<string> {
  const texts = sqlite
    .prepare<[], string>(
      `SELECT body FROM notes WHERE instr(body, '"file"') > 0
       UNION ALL SELECT body FROM note_conflicts WHERE instr(body, '"file"') > 0`,
    )
    .pluck();
  const versions = sqlite.prepare<[], Buffer>("SELECT body FROM note_versions").pluck();
  const trashed = sqlite
    .prepare<[], string>(
      `SELECT fields FROM trash_rows WHERE of_table IN ('notes', 'note_conflicts', 'note_versions')`,
    )
    .pluck();

  return () => {
    const used = new Set<string>();
    const collect = (text: string): void => {
      for (const [, file] of text.matchAll(NAMED)) if (file !== undefined) used.add(file);
    };
    for (const text of texts.iterate()) collect(text);
    for (const packed of versions.iterate()) collect(readable(packed));
    for (const fields of trashed.iterate()) for (const text of textsOf(fields)) collect(text);
    return used;
  };
}

/** The texts of a row in the trash: as they are, or the packed ones that are there as bytes in hexadecimal. */
function textsOf(fields: string): string[] {
  const row: Record<string, unknown> = JSON.parse(fields);
  return Object.values(row).flatMap((value) => {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null || !("hex" in value)) return [];
    return typeof value.hex === "string" ? [readable(Buffer.from(value.hex, "hex"))] : [];
  });
}

function readable(packed: Buffer): string {
  try {
    return unpackText(packed, MOST_BYTES);
  } catch {
    return "";
  }
}
