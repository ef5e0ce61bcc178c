import type { Database } from "better-sqlite3";

/** A table with rows that belong to something: gone with it, or standing in the way of its removal. */
export interface Belonging {
  table: string;
  columns: string[];
  /** The column that SQLite counts up by itself, if there is one. */
  counted: string | null;
  /** SQL that picks the rows; `@root` is the id of what they belong to. */
  where: string;
  /** References to columns that are counted up: they follow when the row comes back under another number. */
  follows: { column: string; table: string }[];
}

interface Reference {
  table: string;
  from: string;
  to: string;
  onDelete: string;
}

/**
 * The rows that hang on one row of `root`, by the references of the schema itself, so that a table added later belongs as
 * well. Parents come before what refers to them; the first is `root`. What triggers read from a note's text is left out.
 */
export function belongingRows(
  sqlite: Database,
  root: "events" | "sessions" | "notes" | "posts",
): Belonging[] {
  const names = sqlite
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT IN ('trash', 'trash_rows', 'mentions') ORDER BY name`,
    )
    .pluck()
    .all();
  const references = new Map(
    names.map((name) => [
      name,
      sqlite
        .prepare<[string], Reference>(
          `SELECT "table", "from", "to", on_delete AS onDelete FROM pragma_foreign_key_list(?)`,
        )
        .all(name)
        .filter(({ table, onDelete }) => onDelete !== "SET NULL" && table !== name),
    ]),
  );
  const found = new Map<string, Belonging>();
  const describe = (table: string, where: string): void => {
    const columns = sqlite
      .prepare<[string], { name: string; type: string; pk: number }>(
        `SELECT name, type, pk FROM pragma_table_info(?)`,
      )
      .all(table);
    const keys = columns.filter(({ pk }) => pk > 0);
    const [key] = keys;
    const counted = keys.length === 1 && key?.type === "INTEGER" ? key.name : null;
    const follows = (references.get(table) ?? [])
      .filter(({ table: parent, to }) => found.get(parent)?.counted === to)
      .map(({ from, table: parent }) => ({ column: from, table: parent }));
    found.set(table, { table, columns: columns.map(({ name }) => name), counted, where, follows });
  };
  const isReached = (table: string): boolean =>
    table === root || (references.get(table) ?? []).some(({ table: parent }) => isReached(parent));

  describe(root, "id = @root");
  const waiting = new Set(names.filter((name) => name !== root && isReached(name)));
  while (waiting.size > 0) {
    const next = [...waiting].find((name) =>
      (references.get(name) ?? []).every(({ table }) => found.has(table) || !waiting.has(table)),
    );
    if (next === undefined) throw new Error("Tables refer to each other in a circle.");
    waiting.delete(next);
    const paths = (references.get(next) ?? []).flatMap(({ table, from, to }) => {
      const parent = found.get(table);
      return parent === undefined
        ? []
        : [`${from} IN (SELECT ${to} FROM ${table} WHERE ${parent.where})`];
    });
    describe(next, `(${paths.join(" OR ")})`);
  }
  return [...found.values()];
}
