import { columnMapping } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";
import type { ColumnMappings } from "./contract/imports.ts";

const keyOf = (headings: readonly string[]): string => JSON.stringify(headings.toSorted());

/** A later Lanyard may know columns that this one does not: such a mapping counts as none. */
function mappingOf(text: string | undefined) {
  if (text === undefined) return null;
  return columnMapping.safeParse(JSON.parse(text)).data ?? null;
}

export function createColumnMappings(
  db: Connection,
  { now }: { now: () => number },
): ColumnMappings {
  const find = db.sqlite
    .prepare<[string], string>("SELECT mapping FROM column_mappings WHERE headings = ?")
    .pluck();
  const put = db.sqlite.prepare<[headings: string, mapping: string, now: number]>(
    `INSERT INTO column_mappings (headings, mapping, chosen_at) VALUES (?, ?, ?)
     ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping, chosen_at = excluded.chosen_at
     WHERE mapping <> excluded.mapping`,
  );
  return {
    find: (headings) => db.read(() => mappingOf(find.get(keyOf(headings)))),
    keep(headings, mapping) {
      db.write(() => put.run(keyOf(headings), JSON.stringify(mapping), now()));
    },
  };
}
