import { expect, test } from "vitest";
import { aBody } from "#test/support/builders.ts";
import { aPictureBody } from "#test/support/picture-body.ts";
import { fixedClock, storeWithEvent, testNow } from "#test/support/store.ts";

const DAY = 24 * 60 * 60_000;
const one = "1".repeat(64);
const two = "2".repeat(64);

function storeOfPictures() {
  const clock = fixedClock();
  const { store, sessionId, eventId } = storeWithEvent(undefined, { now: clock.now });
  const target = { of: "session" as const, sessionId };
  for (const file of [one, two]) {
    store.attachments.keep({ file, type: "image/png", ending: "png", size: 7, name: "slide.png" });
  }
  /** Another note is written, so that the days count. */
  const later = (days: number): void => {
    clock.set(clock.now() + days * DAY);
    const before = { of: "event" as const, eventId, part: "before" as const };
    store.notes.replace(before, aBody(`Written at ${clock.now()}`));
  };
  return { store, clock, target, later };
}

test("a file is kept once, under the name it first had, and tells its size when it was looked at", () => {
  const { store } = storeOfPictures();
  store.attachments.keep({
    file: one,
    type: "image/png",
    ending: "png",
    size: 7,
    name: "again.png",
  });
  store.attachments.measured(one, { width: 40, height: 30, takenAt: "2026-03-24T12:00:00" });
  expect(store.attachments.list()).toHaveLength(2);
  expect(store.attachments.find(one)).toEqual({
    file: one,
    type: "image/png",
    ending: "png",
    size: 7,
    name: "slide.png",
    width: 40,
    height: 30,
    takenAt: "2026-03-24T12:00:00",
  });
  expect(store.attachments.find("3".repeat(64))).toBeNull();
});

test("a file that no text refers to goes after thirty days, and one of a note, a version or a conflict stays", () => {
  const { store, target, later } = storeOfPictures();
  store.notes.save({ target, body: aPictureBody(one), baseRevision: 0 });
  expect(store.attachments.sweep()).toEqual([]);
  later(29);
  expect(store.attachments.sweep()).toEqual([]);
  later(2);
  expect(store.attachments.sweep().map(({ file }) => file)).toEqual([two]);

  // Gone from the note, it is in an earlier version of it.
  store.notes.replace(target, aBody("without"));
  later(31);
  store.attachments.sweep();
  later(31);
  expect(store.attachments.sweep()).toEqual([]);
  expect(store.attachments.find(one)).not.toBeNull();
});

test("a file that comes in again, or is named again, is not counted as unused from before", () => {
  const { store, target, later } = storeOfPictures();
  store.attachments.sweep();
  later(20);
  store.attachments.keep({
    file: one,
    type: "image/png",
    ending: "png",
    size: 7,
    name: "slide.png",
  });
  store.notes.save({ target, body: aPictureBody(two), baseRevision: 0 });
  later(20);
  expect(store.attachments.sweep()).toEqual([]);
  expect(store.attachments.list()).toHaveLength(2);
});

test("a clock that runs a year ahead lets no file go", () => {
  const { store, clock } = storeOfPictures();
  store.attachments.sweep();
  clock.set(testNow + 365 * DAY);
  expect(store.attachments.sweep()).toEqual([]);
});

test("a file of a note in the trash stays until that is deleted for good, its earlier texts' as well", () => {
  const { store, target, later } = storeOfPictures();
  store.notes.save({ target, body: aPictureBody(one), baseRevision: 0 });
  store.notes.replace(target, aPictureBody(two));
  const { trashId } = store.notes.remove(target);
  store.attachments.sweep();
  later(31);
  expect(store.attachments.sweep()).toEqual([]);
  store.trash.remove(trashId);
  store.attachments.sweep();
  later(31);
  expect(store.attachments.sweep()).toHaveLength(2);
});
