import type { Database, Statement } from "better-sqlite3";
import { type Belonging, belongingRows } from "./belonging-rows.ts";

export type TrashKind = "event" | "session" | "note" | "post";
const rootOf = { event: "events", session: "sessions", note: "notes", post: "posts" } as const;

type Value = string | number | null | { hex: string };
export type Fields = Record<string, Value>;

/** Moves rows into the trash's own table and back. Run inside a transaction. */
export interface TrashRows {
  /** Keeps what hangs on `id`, and removes it. */
  take(trashSeq: number, kind: TrashKind, id: string): void;
  /** Writes the rows back. Throws SQLite's failure where ids are taken. */
  putBack(trashSeq: number, alter?: Alter): void;
}

/** What a row of a table is to hold when it comes back; null leaves it out. */
export type Alter = (table: string, fields: Fields) => Fields | null;

export function createTrashRows(sqlite: Database): TrashRows {
  const movers = new Map(
    (["event", "session", "note", "post"] as const).map((kind) => [kind, moving(sqlite, kind)]),
  );
  const rows = sqlite.prepare<[number], { table: string; fields: string }>(
    "SELECT of_table AS 'table', fields FROM trash_rows WHERE trash_seq = ? ORDER BY seq",
  );
  const findSpeaker = sqlite
    .prepare<[Value, Value, Value], number>(
      "SELECT seq FROM speakers WHERE event_id = ? AND name = ? AND affiliation = ?",
    )
    .pluck();
  const insert = createInsert(sqlite);
  const tables = new Map(
    belongingRows(sqlite, "events").map((belonging) => [belonging.table, belonging]),
  );

  return {
    take(trashSeq, kind, id) {
      const { keep, remove } = movers.get(kind) ?? { keep: [], remove: [] };
      for (const statement of keep) statement.run({ root: id, trash: trashSeq });
      for (const statement of remove) statement.run({ root: id });
    },
    putBack(trashSeq, alter = (_table, fields) => fields) {
      /** Numbers that were counted up, as they were, to those that the rows have now. */
      const numbers = new Map<string, number | bigint>();
      for (const { table, fields: text } of rows.all(trashSeq)) {
        const shape = tables.get(table);
        if (shape === undefined) continue;
        const stored: Fields = JSON.parse(text);
        const fields = alter(table, stored);
        if (fields === null) continue;
        for (const { column, table: parent } of shape.follows) {
          const now = numbers.get(`${parent} ${JSON.stringify(fields[column])}`);
          if (now !== undefined) fields[column] = Number(now);
        }
        const before = shape.counted === null ? null : fields[shape.counted];
        // A person may speak at another session of the event, and be there.
        const known =
          table === "speakers"
            ? findSpeaker.get(
                fields["event_id"] ?? null,
                fields["name"] ?? null,
                fields["affiliation"] ?? null,
              )
            : undefined;
        const now = known ?? insert(shape, fields);
        if (shape.counted !== null) numbers.set(`${table} ${JSON.stringify(before)}`, now);
      }
    },
  };
}

const fieldsOf = ({ columns }: Belonging): string =>
  `json_object(${columns
    .map(
      (name) =>
        `'${name}', CASE WHEN typeof(${name}) = 'blob' THEN json_object('hex', hex(${name})) ELSE ${name} END`,
    )
    .join(", ")})`;

const keeping = (one: Belonging, where = one.where): string =>
  `INSERT INTO trash_rows (trash_seq, of_table, fields)
   SELECT @trash, '${one.table}', ${fieldsOf(one)} FROM ${one.table} WHERE ${where}
   ${one.counted === null ? "" : `ORDER BY ${one.counted}`}`;

function moving(sqlite: Database, kind: TrashKind) {
  const belonging = belongingRows(sqlite, rootOf[kind]);
  const sql = belonging.map((one) => keeping(one));
  if (kind === "session") {
    // Who spoke at nothing else goes as well, and comes back before the session refers to them.
    const speakers = belongingRows(sqlite, "events").find(({ table }) => table === "speakers");
    if (speakers !== undefined) {
      sql.splice(
        1,
        0,
        keeping(
          speakers,
          `seq IN (SELECT speaker_seq FROM session_speakers WHERE session_seq =
             (SELECT seq FROM sessions WHERE id = @root))`,
        ),
      );
    }
  }
  return {
    keep: sql.map((one) => sqlite.prepare<[{ root: string; trash: number }]>(one)),
    remove: belonging
      .toReversed()
      .map(({ table, where }) =>
        sqlite.prepare<[{ root: string }]>(`DELETE FROM ${table} WHERE ${where}`),
      ),
  };
}

/** Writes a row under a number of its own, since the old one may be another row's by now. Answers with it. */
function createInsert(sqlite: Database): (shape: Belonging, fields: Fields) => number | bigint {
  const statements = new Map<string, Statement<(string | number | null | Buffer)[]>>();
  return ({ table, columns, counted }, fields) => {
    // A column that came after the row was kept takes its default.
    const written = columns.filter((name) => name !== counted && name in fields);
    const sql = `INSERT INTO ${table} (${written.join(", ")}) VALUES (${written.map(() => "?").join(", ")})`;
    const statement =
      statements.get(sql) ?? sqlite.prepare<(string | number | null | Buffer)[]>(sql);
    statements.set(sql, statement);
    const values = written.map((name) => {
      const value = fields[name] ?? null;
      return typeof value === "object" && value !== null ? Buffer.from(value.hex, "hex") : value;
    });
    return statement.run(...values).lastInsertRowid;
  };
}
