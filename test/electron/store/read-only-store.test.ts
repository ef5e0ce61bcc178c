import { chmodSync, chownSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aBody, anAddedSession, anEvent, ofSession } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/store-files.ts";

const nobody = 65_534;

/** Root may write anywhere, whatever the modes say, so this file's process stops being root. */
function giveUpRoot(paths: string[]): void {
  if (process.getuid?.() !== 0) return;
  for (const path of paths) chownSync(path, nobody, nobody);
  process.setuid?.(nobody);
}

test("a store in a folder that cannot be written opens for reading, on a copy", () => {
  const place = temporaryFolder();
  const file = join(place.path, "lanyard.db");
  const written = storeWithEvent([anAddedSession()], { file });
  const target = ofSession(written.sessionId);
  written.store.notes.replace(target, aBody("kept"));
  // Still open: its last words are in the log beside the database, not yet in it.
  const before = readFileSync(file);
  const files = readdirSync(place.path).map((name) => join(place.path, name));
  giveUpRoot([...files, place.path]);
  for (const path of files) chmodSync(path, 0o444);
  chmodSync(place.path, 0o555);

  const store = openTestStore({ file });
  expect(store.readOnly).toBe(true);
  expect(store.notes.get(target).body).toBe(aBody("kept"));
  expect(store.search.find({ words: "kept", eventId: null, limit: 5 })).toHaveLength(1);
  const refused = expect.objectContaining({
    code: "read-only",
    message: expect.stringMatching(/cannot be written.*Make it writable/),
  });
  expect(() => store.notes.replace(target, aBody("lost"))).toThrow(refused);
  expect(() => store.events.create(anEvent())).toThrow(refused);
  expect(() => store.sessions.rate(written.sessionId, 1)).toThrow(refused);
  store.close();
  expect(readFileSync(file).equals(before)).toBe(true);

  expect(() => openTestStore({ file: join(place.path, "new", "lanyard.db") })).toThrow(
    expect.objectContaining({
      code: "read-only",
      message: expect.stringMatching(/no database in it yet/),
    }),
  );

  chmodSync(place.path, 0o755);
  place.remove();
});
