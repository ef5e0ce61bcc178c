import { expect, test } from "vitest";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";

/** A sound store with a session and its note, all indexed, after some SQL was run on it from outside. */
function problemsAfter(sql: string): string[] {
  return inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, sessionId } = storeWithEvent([anAddedSession()], { file });
    store.notes.replace(ofSession(sessionId), aBody("words"));
    store.search.finish();
    store.close();
    const beside = openBeside(file);
    beside.pragma("foreign_keys = OFF");
    beside.exec(sql);
    beside.close();
    const reopened = openTestStore({ file });
    const problems = reopened.problems();
    reopened.close();
    return problems;
  });
}

test("a sound store has no problems", () => {
  expect(problemsAfter("")).toEqual([]);
});

test.each([
  ["a reference to nothing", "DELETE FROM events", /^1 rows of \w+ refer to missing events\.$/],
  [
    "a session that is not indexed",
    "DELETE FROM search_index WHERE rowid = 2",
    /^The search index misses 1 /,
  ],
  [
    "an index row of nothing",
    "INSERT INTO search_index (rowid, title) VALUES (98, 'ghost')",
    /^The search index holds 1 .* gone\.$/,
  ],
  ["a note that is no JSON", "UPDATE notes SET body = '{'", /^1 notes are not readable text\.$/],
])("%s is told", (_, sql, expected) => {
  expect(problemsAfter(sql)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test("what is still marked for indexing is no problem, nor are marks of what is gone", () => {
  const { store, eventId } = storeWithEvent();
  expect(store.problems()).toEqual([]);
  store.search.finish();
  store.events.remove(eventId);
  expect(store.problems()).toEqual([]);
  expect(problemsAfter("INSERT INTO search_marks VALUES (98)")).toEqual([]);
});
