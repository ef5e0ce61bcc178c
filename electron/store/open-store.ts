import type { Database } from "better-sqlite3";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "#shared/errors.ts";
import { createAttachments } from "./attachments.ts";
import { backUp } from "./back-up.ts";
import { createColumnMappings } from "./column-mappings.ts";
import { type Connection, createConnection } from "./connection.ts";
import { copyToRead } from "./copy-to-read.ts";
import { createStoreFile } from "./create-store-file.ts";
import { isWritable } from "./disk.ts";
import { createEvents } from "./events.ts";
import { examineFile, isAbsent, refuseLeftLog } from "./examine-file.ts";
import { createImports } from "./imports.ts";
import { keepDamaged } from "./keep-damaged.ts";
import { latestVersion, migrate } from "./migrate.ts";
import { migrations as released, type Migration } from "./migrations.ts";
import type { LastMove } from "./move-times.ts";
import { createMentions } from "./mentions.ts";
import { createLooseEnds } from "./loose-ends.ts";
import { createNoteTemplates } from "./note-templates.ts";
import { createNotes } from "./notes.ts";
import { openDatabase, setPragmas } from "./open-database.ts";
import { createStoredPosts } from "./posts.ts";
import { createProblems } from "./problems.ts";
import { createSchedules } from "./schedules.ts";
import { createSearch } from "./search.ts";
import { createSessions } from "./sessions.ts";
import { createSources } from "./sources.ts";
import type { Store } from "./store.ts";
import { fileCode, storeFailure } from "./store-failure.ts";
import { createTrash } from "./trash.ts";
import { type Beside, writingBeside, type WritingInTurns } from "./write-beside.ts";
import { createWholeEvents } from "./whole-events.ts";

export interface StoreOptions {
  /** Path of the database; its folder is made when it is not there. `:memory:` for tests. */
  file: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** UUIDv7. */
  newId: () => string;
  /** How long to wait for another program's transaction, in milliseconds: 0 in the app, where waiting would freeze the window. */
  busyTimeout: number;
  /** Milliseconds from any start, for measuring slices of indexing. */
  elapsed?: () => number;
  /** For tests of migrating. */
  migrations?: readonly Migration[];
}

interface OpenFile {
  sqlite: Database;
  readOnly: boolean;
  isInPlace: () => boolean;
  cleanUp: () => void;
}

/** Opening may wait for the command line to finish: there is no window yet that could freeze. */
const openingTimeout = 5000;

/**
 * Opens a store, making or migrating it first. Throws AppErrors whose message says what to do: `newer-database`,
 * `read-only` (nothing to read either), `disk-full`, `busy`, `store-failed` (damaged, another program's, a folder).
 */
export function openStore(options: StoreOptions): Store {
  const { now, newId, busyTimeout, elapsed = () => performance.now() } = options;
  try {
    const { sqlite, readOnly, isInPlace, cleanUp } =
      options.file === ":memory:" ? openInMemory(options) : openOnDisk(options);
    sqlite.pragma(`busy_timeout = ${busyTimeout}`);
    const db = createConnection(sqlite, { readOnly, isInPlace });
    const dataVersion = () => db.read(() => sqlite.pragma("data_version", { simple: true }));
    let seen = dataVersion();
    const lastMove: LastMove = { last: null };
    const writing = writingOn(db, { now, newId, lastMove });
    return {
      sessions: createSessions(db, { now, newId }),
      notes: createNotes(db, { now, newId }),
      trash: createTrash(db, { now, newId }),
      posts: createStoredPosts(db, { now, newId }),
      noteTemplates: createNoteTemplates(db, { newId }),
      looseEnds: createLooseEnds(db, { elapsed }),
      search: createSearch(db, { elapsed }),
      mentions: createMentions(db),
      ...(readOnly || options.file === ":memory:"
        ? writing
        : writingBeside(writing, () => besideOf(options, { isInPlace, lastMove }))),
      sources: createSources(db, { now }),
      columnMappings: createColumnMappings(db, { now }),
      attachments: createAttachments(db, { now, dataFolder: dirname(options.file) }),
      readOnly,
      changedElsewhere() {
        const before = seen;
        seen = dataVersion();
        return seen !== before;
      },
      atOnce: (work) => db.write(work),
      problems: createProblems(db),
      close() {
        sqlite.close();
        cleanUp();
      },
    };
  } catch (error) {
    throw storeFailure(error);
  }
}

/** A second connection, for what is written over several turns. A store in memory has none. */
function besideOf(
  { file, now, newId, busyTimeout }: StoreOptions,
  { isInPlace, lastMove }: { isInPlace: () => boolean; lastMove: LastMove },
): Beside {
  const sqlite = openDatabase(file, { readonly: false, busyTimeout });
  setPragmas(sqlite);
  const db = createConnection(sqlite, { readOnly: false, isInPlace });
  return { ...writingOn(db, { now, newId, lastMove }), close: () => sqlite.close() };
}

function writingOn(
  db: Connection,
  { lastMove, ...clockwork }: Pick<StoreOptions, "now" | "newId"> & { lastMove: LastMove },
): WritingInTurns {
  return {
    events: createEvents(db, { ...clockwork, lastMove }),
    schedules: createSchedules(db, clockwork),
    imports: createImports(db, clockwork),
    wholeEvents: createWholeEvents(db, clockwork),
  };
}

function openInMemory({ migrations = released }: StoreOptions): OpenFile {
  const sqlite = openDatabase(":memory:", { readonly: false, busyTimeout: 0 });
  setPragmas(sqlite);
  migrate(sqlite, migrations, () => {});
  return { sqlite, readOnly: false, isInPlace: () => true, cleanUp: () => {} };
}

function openOnDisk(options: StoreOptions): OpenFile {
  const { file, newId, migrations = released } = options;
  if (isAbsent(file)) {
    refuseLeftLog(file);
    create(file, { newId, migrations });
  }
  if (!isWritable(file)) return openCopy(options);
  examine(file, file, migrations);
  return openInPlace(options);
}

function create(file: string, how: Parameters<typeof createStoreFile>[1]): void {
  try {
    createStoreFile(file, how);
  } catch (error) {
    if (/^(?:EEXIST|ENOTDIR)$/.test(fileCode(error) ?? "")) {
      throw new AppError(
        "store-failed",
        `Something that is no folder is in the way of the data folder ${dirname(file)}. Move it away, or choose another data folder.`,
        { cause: error },
      );
    }
    const failure = storeFailure(error);
    if (!(failure instanceof AppError) || failure.code !== "read-only") throw failure;
    throw new AppError(
      "read-only",
      `The data folder ${dirname(file)} cannot be written, and there is no database in it yet. Make it writable, or choose another data folder.`,
      { cause: error },
    );
  }
}

function examine(file: string, shown: string, migrations: readonly Migration[]): void {
  const state = examineFile(file, { knownVersion: latestVersion(migrations), shown });
  if (state === "damaged") throw keepDamaged(shown);
}

function openInPlace({ file, now, migrations = released }: StoreOptions): OpenFile {
  const sqlite = openToWrite(file, migrations, (opened, version) => {
    backUp(opened, { file, label: `before-migrating-version-${version}`, now });
  });
  const opened = statSync(file, { bigint: true });
  const isInPlace = (): boolean => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found !== undefined && found.ino === opened.ino && found.dev === opened.dev;
  };
  return { sqlite, readOnly: false, isInPlace, cleanUp: () => {} };
}

/** The copy is ours to migrate and to index; only what a person would lose with it is refused. */
function openCopy({ file, migrations = released }: StoreOptions): OpenFile {
  const { copy, remove } = copyToRead(file);
  try {
    examine(copy, file, migrations);
    const sqlite = openToWrite(copy, migrations, () => {});
    return { sqlite, readOnly: true, isInPlace: () => true, cleanUp: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function openToWrite(
  file: string,
  migrations: readonly Migration[],
  beforeMigrating: (sqlite: Database, fromVersion: number) => void,
): Database {
  const sqlite = openDatabase(file, { readonly: false, busyTimeout: openingTimeout });
  try {
    setPragmas(sqlite);
    migrate(sqlite, migrations, (version) => beforeMigrating(sqlite, version));
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
