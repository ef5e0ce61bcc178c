/** One step of the database's shape: `sql` takes a store from version - 1 to version. */
export interface Migration {
  version: number;
  /** `0001-first-store.sql` */
  name: string;
  sql: string;
}

const files = import.meta.glob<string>("./migrations/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every migration, in order. A released one is never edited: the next change is the next file. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return { version: Number(name.slice(0, 4)), name, sql };
  })
  .toSorted((a, b) => a.version - b.version);
