import { expect, test } from "vitest";
import { aBody, ofSession } from "#test/support/builders.ts";
import { fixedClock, openTestStore, storeWithEvent, testNow } from "#test/support/store.ts";
import { inTemporaryFolder, openBeside, temporaryFolder } from "#test/support/store-files.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** A note with a clock to wind: `write` saves on top of what was written last. */
function writing(options: Parameters<typeof storeWithEvent>[1] = {}) {
  const clock = fixedClock();
  const { store, sessionId } = storeWithEvent(undefined, { now: clock.now, ...options });
  const target = ofSession(sessionId);
  let revision = 0;
  return {
    store,
    target,
    clock,
    write: (text: string, after = SECOND): void => {
      clock.set(clock.now() + after);
      ({ revision } = store.notes.save({ target, body: aBody(text), baseRevision: revision }));
    },
    kept: () => store.notes.versions(target).map((one) => one.revision),
  };
}

test("while somebody writes, a version is kept every two minutes at most", () => {
  const { write, kept, store, target } = writing();
  for (let seconds = 0; seconds < 10 * 60; seconds += 1) write(`${seconds} seconds`);
  expect(kept()).toEqual([480, 360, 240, 120]);
  expect(store.notes.version(target, 120)).toMatchObject({ body: aBody("119 seconds") });
});

test("a long text is kept every ten minutes at most", () => {
  const { write, kept } = writing();
  const long = "Words and more words. ".repeat(15_000);
  write("first");
  write("second", 3 * MINUTE);
  for (let minutes = 0; minutes < 21; minutes += 1) write(`${long}${minutes}`, MINUTE);
  expect(kept()).toEqual([13, 3, 1]);
});

test("closing a note makes its text a version once it is displaced, and writes nothing itself", () => {
  const { write, kept, store, target } = writing();
  write("before the break");
  store.notes.close(target);
  expect(kept()).toEqual([]);
  write("after the break");
  write("a key later");
  expect(kept()).toEqual([1]);
});

test("what was stored when the store was opened is kept", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { write, store, target } = writing({ file });
    write("before the crash");
    const reopened = openTestStore({ file });
    reopened.notes.save({ target, body: aBody("after"), baseRevision: 1 });
    expect(reopened.notes.versions(target)).toEqual([
      { revision: 1, savedAt: "2026-03-24T12:00:01.000Z" },
    ]);
    // The first store saves onto what the second one wrote: that is kept, too, at once.
    store.notes.save({ target, body: aBody("on top"), baseRevision: 2 });
    expect(store.notes.version(target, 2).body).toBe(aBody("after"));
    reopened.close();
    store.close();
  });
});

test("what the command line or a resolved conflict displaces is always kept", () => {
  const { write, kept, store, target } = writing();
  write("one");
  write("two");
  store.notes.replace(target, aBody("three"));
  expect(kept()).toEqual([2]);
  expect(() => store.notes.save({ target, body: aBody("mine"), baseRevision: 2 })).toThrow(
    "This note was changed elsewhere",
  );
  store.notes.resolve(target, "mine");
  expect(kept()).toEqual([3, 2]);
});

test("restoring saves the earlier text anew and keeps the present one", () => {
  const { write, kept, store, target } = writing();
  write("good");
  store.notes.close(target);
  write("bad");
  const restored = store.notes.restore(target, 1);
  expect(restored).toMatchObject({ body: aBody("good"), revision: 3, conflict: null });
  expect(kept()).toEqual([2, 1]);
  expect(store.notes.version(target, 2).body).toBe(aBody("bad"));
  expect(store.notes.restore(target, 2)).toMatchObject({ body: aBody("bad"), revision: 4 });
});

test("a version that is not there is refused, and an empty text is none", () => {
  const { write, kept, store, target } = writing();
  const missing = expect.objectContaining({ code: "not-found" });
  expect(store.notes.versions(target)).toEqual([]);
  expect(() => store.notes.version(target, 1)).toThrow(missing);
  expect(() => store.notes.restore(target, 1)).toThrow(missing);
  write("");
  write("words", 5 * MINUTE);
  expect(kept()).toEqual([]);
});

test("a clock that is set back keeps rather more than less", () => {
  const { write, kept } = writing();
  write("one");
  write("two", -DAY);
  expect(kept()).toEqual([1]);
});

test("after 90 days one a day is left, after a year one a month, and a wrong clock lets nothing go", () => {
  const { write, kept, store, clock } = writing();
  const start = testNow;
  for (let day = 0; day < 100; day += 1) {
    for (let hour = 0; hour < 3; hour += 1) {
      clock.set(start + day * DAY + hour * 60 * MINUTE);
      write(`day ${day}, hour ${hour}`);
    }
  }
  const all = kept().length;
  expect(all).toBe(299);
  clock.set(start + 3000 * DAY);
  // Nothing was written since: the clock alone says that years have passed.
  expect(store.notes.thinVersions()).toBe(19);
  expect(store.notes.thinVersions()).toBe(0);
  const left = kept().length;

  clock.set(start + 500 * DAY);
  write("after more than a year");
  write("and again", 5 * MINUTE);
  store.notes.thinVersions();
  // March to July of the first year: five months, and the two of now.
  expect(left).toBe(280);
  expect(kept().length).toBeLessThan(10);
  expect(kept()[0]).toBe(301);
});

test("versions go with their note", () => {
  const { write, store, target } = writing();
  write("one");
  store.notes.replace(target, aBody("two"));
  const { eventId } = store.sessions.get(target.of === "session" ? target.sessionId : "");
  store.events.remove(eventId);
  expect(store.problems()).toEqual([]);
});

/** A text of some 300 kB as JSON, which packs well. */
const long = (start: string): string => `${start} ${"Words and more words. ".repeat(14_000)}`;

test("a long text is kept as it is by the save, and packed after it", async () => {
  const folder = temporaryFolder();
  const file = `${folder.path}/lanyard.db`;
  const { write, store, target } = writing({ file });
  const raw = openBeside(file);
  const sizes = () =>
    raw
      .prepare<[], { packed: number; size: number }>(
        "SELECT is_packed AS packed, length(body) AS size FROM note_versions ORDER BY revision",
      )
      .all();
  write(long("first"));
  store.notes.close(target);
  write(long("second"));
  expect(sizes()).toEqual([{ packed: 0, size: aBody(long("first")).length }]);
  // What a crash leaves here is whole.
  expect(store.notes.version(target, 1).body).toBe(aBody(long("first")));
  expect(store.problems()).toEqual([]);
  expect(await store.notes.packVersion()).toBe(true);
  expect(await store.notes.packVersion()).toBe(false);
  expect(sizes()).toEqual([{ packed: 1, size: expect.any(Number) }]);
  expect(sizes()[0]?.size).toBeLessThan(10_000);
  expect(store.notes.version(target, 1).body).toBe(aBody(long("first")));
  raw.close();
  store.close();
  folder.remove();
});

test("a version that goes while it is packed takes no other's place", async () => {
  const { write, store, target } = writing();
  write(long("first"));
  store.notes.close(target);
  write(long("second"));
  const packing = store.notes.packVersion();
  store.notes.remove(target);
  store.notes.replace(target, aBody(long("other")));
  store.notes.replace(target, aBody(long("last")));
  expect(await packing).toBe(true);
  expect(store.notes.version(target, 1).body).toBe(aBody(long("other")));
});

test("a version that cannot be unpacked is found by the check, in the trash as well", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { write, store, target } = writing({ file });
    write("first");
    store.notes.close(target);
    write("second");
    const raw = openBeside(file);
    raw.exec("UPDATE note_versions SET body = x'00ff00'");
    raw.close();
    const found = ["1 earlier texts of notes are not readable."];
    expect(store.problems()).toEqual(found);
    store.notes.remove(target);
    expect(store.problems()).toEqual(found);
    store.close();
  });
});
