import type { Migration } from "#electron/store/migrations.ts";

/** A made-up store of one table. */
export const firstVersion: readonly Migration[] = [
  {
    version: 1,
    name: "0001-thoughts.sql",
    sql: "CREATE TABLE thoughts (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;",
  },
];

/** How many places there are in the second migration at which `store-migration-killed.ts` can be killed. */
export const killPlaces = 6;

/** Rebuilds the table. `kill_at` is a function of the program that is to be killed. */
export const secondVersion: readonly Migration[] = [
  ...firstVersion,
  {
    version: 2,
    name: "0002-loud-thoughts.sql",
    sql: `
      SELECT kill_at(1);
      CREATE TABLE loud (id INTEGER PRIMARY KEY, words TEXT NOT NULL, volume INTEGER NOT NULL) STRICT;
      SELECT kill_at(2);
      INSERT INTO loud SELECT id, words, length(words) FROM thoughts;
      SELECT kill_at(3);
      DROP TABLE thoughts;
      SELECT kill_at(4);
      ALTER TABLE loud RENAME TO thoughts;
      SELECT kill_at(5);
      CREATE INDEX by_volume ON thoughts (volume);
      SELECT kill_at(6);`,
  },
];
