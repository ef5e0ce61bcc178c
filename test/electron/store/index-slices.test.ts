import type { Database } from "better-sqlite3";
import { expect, test } from "vitest";
import { anAddedSession } from "#test/support/builders.ts";
import { storeWithEvent } from "#test/support/store.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";

/** So many sessions with long abstracts, imported into a file, on a clock that goes on by 2 ms a look. */
function inStoreOf(
  sessions: number,
  work: (opened: ReturnType<typeof storeWithEvent>, beside: Database) => void,
): void {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    let clock = 0;
    const added = Array.from({ length: sessions }, (_, index) => {
      const source = Array.from({ length: 800 }, (__, word) => `w${index * word}`).join(" ");
      return anAddedSession({ abstract: { format: "text", source } }, `uid-${index}`);
    });
    const opened = storeWithEvent(added, { file, elapsed: () => (clock += 2) });
    const beside = openBeside(file);
    work(opened, beside);
    beside.close();
    opened.store.close();
  });
}

const count = (beside: Database, sql: string) => Number(beside.prepare(sql).pluck().get());
const marks = (beside: Database) => count(beside, "SELECT count(*) FROM search_marks");
const pieces = (beside: Database) =>
  count(beside, "SELECT count(DISTINCT segid) FROM search_index_idx");

test("documents are indexed and pieces are merged in slices of their own", () => {
  inStoreOf(60, ({ store }, beside) => {
    const seen: { documents: number; pieces: number }[] = [];
    let before = { marks: marks(beside), pieces: pieces(beside) };
    for (let slice = 0; store.search.indexSlice(20); slice += 1) {
      const after = { marks: marks(beside), pieces: pieces(beside) };
      seen.push({ documents: before.marks - after.marks, pieces: after.pieces - before.pieces });
      before = after;
    }
    const ofDocuments = seen.filter(({ documents }) => documents > 0);
    expect(ofDocuments.length).toBeGreaterThan(10);
    // Nothing was merged by the way, and what was merged was merged in between.
    expect(ofDocuments.every(({ pieces: more }) => more === 1)).toBe(true);
    expect(before.pieces).toBeLessThan(10);
    expect(before.marks).toBe(0);
    expect(store.problems()).toEqual([]);
  });
});

test("an import leaves bringing its pages into the file to slices that do nothing else", () => {
  inStoreOf(300, ({ store }, beside) => {
    const pagesLeft = () => {
      const [row] = beside
        .prepare<[], [number, number, number]>("PRAGMA wal_checkpoint(NOOP)")
        .raw()
        .all();
      return (row?.[1] ?? 0) - (row?.[2] ?? 0);
    };
    const imported = pagesLeft();
    expect(imported).toBeGreaterThan(500);
    expect(store.search.indexSlice(20)).toBe(true);
    expect([pagesLeft(), marks(beside)]).toEqual([0, 300]);
    while (store.search.indexSlice(20));
    expect(pagesLeft()).toBeLessThan(500);
  });
});

test("a reader who holds on to the log does not hold up indexing", () => {
  inStoreOf(300, ({ store }, beside) => {
    const reading = beside.prepare("SELECT 1 FROM sessions").iterate();
    reading.next();
    store.sessions.rate(store.sessions.list(store.events.list()[0]?.id ?? "")[0]?.id ?? "", 5);
    while (store.search.indexSlice(20));
    reading.return?.();
    expect(marks(beside)).toBe(0);
  });
});

test("what was indexed in one go is merged by the slices that follow", () => {
  inStoreOf(40, ({ store, sessionIds }, beside) => {
    for (const [index, id] of sessionIds.entries()) {
      store.sessions.tag(id, [`tag ${index}`]);
      if (index % 5 === 0) store.search.finish();
    }
    store.search.finish();
    const before = pieces(beside);
    while (store.search.indexSlice(20));
    expect(pieces(beside)).toBeLessThan(before);
  });
});
