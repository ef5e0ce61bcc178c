import { expect, test } from "vitest";
import { createWaitingPictures } from "#electron/watched/waiting-pictures.ts";
import { countingIds } from "#test/support/store.ts";
import { limits } from "#shared/limits.ts";

const png = { size: 10, type: "image/png" };
const begin = (kept: { seenUntil: number | null; waiting: string[] }) =>
  createWaitingPictures(kept, countingIds());

test("what lies in a folder when it is chosen is not new, what comes later is", () => {
  const pictures = begin({ seenUntil: null, waiting: [] });
  expect(pictures.isNew({ name: "old.png", arrivedAt: 5 })).toBe(false);
  pictures.ready();
  expect(pictures.isNew({ name: "old.png", arrivedAt: 5 })).toBe(false);
  expect(pictures.isNew({ name: "new.png", arrivedAt: 6 })).toBe(true);
  expect(pictures.kept()).toEqual({ seenUntil: 6, waiting: [] });
});

test("the first picture in an empty folder is new", () => {
  const pictures = begin({ seenUntil: null, waiting: [] });
  pictures.ready();
  expect(pictures.isNew({ name: "first.png", arrivedAt: 1 })).toBe(true);
});

test("what came while Lanyard was closed is new, and what waited waits again", () => {
  const pictures = begin({ seenUntil: 5, waiting: ["waits.png"] });
  expect(pictures.isNew({ name: "known.png", arrivedAt: 4 })).toBe(false);
  expect(pictures.isNew({ name: "waits.png", arrivedAt: 3 })).toBe(true);
  expect(pictures.isNew({ name: "later.png", arrivedAt: 8 })).toBe(true);
});

test("of two that come together the one that is told last is as new as the first", () => {
  const pictures = begin({ seenUntil: 5, waiting: [] });
  expect(pictures.isNew({ name: "b.png", arrivedAt: 9 })).toBe(true);
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(true);
});

test("a folder that comes back tells all that is in it, and only what is new there counts", () => {
  const pictures = begin({ seenUntil: 5, waiting: [] });
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(true);
  pictures.offer("a.png", png);
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(false);
  pictures.drop("a.png");
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(false);
  expect(pictures.isNew({ name: "b.png", arrivedAt: 9 })).toBe(true);
});

test("one that was missed because its folder went is looked at again", () => {
  const pictures = begin({ seenUntil: 5, waiting: [] });
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(true);
  pictures.expect("a.png");
  pictures.missed("a.png");
  expect(pictures.kept().waiting).toEqual(["a.png"]);
  expect(pictures.isNew({ name: "a.png", arrivedAt: 8 })).toBe(true);
});

test("what is being looked at or offered waits across restarts, what is answered does not", () => {
  const pictures = begin({ seenUntil: 5, waiting: [] });
  pictures.expect("a.png");
  pictures.expect("Camera/b.png");
  pictures.offer("Camera/b.png", png);
  expect(pictures.kept().waiting).toEqual(["a.png", "Camera/b.png"]);
  expect(pictures.all()).toMatchObject([{ name: "b.png", within: "Camera/b.png", size: 10 }]);
  pictures.drop("Camera/b.png");
  expect(pictures.kept().waiting).toEqual(["a.png"]);
});

test("no more wait than anybody looks through", () => {
  const pictures = begin({ seenUntil: 5, waiting: [] });
  for (let at = 0; at < limits.watchedPictures + 5; at += 1) pictures.offer(`${at}.png`, png);
  expect(pictures.all()).toHaveLength(limits.watchedPictures);
});
