import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createFolderWatch, type FolderWatch } from "#electron/watched/folder-watch.ts";
import { createChoiceFile } from "#electron/watched/kept-choice.ts";
import { takeInFound } from "#electron/watched/take-in-found.ts";
import { AppError } from "#shared/errors.ts";
import { aPng } from "#test/support/pictures.ts";
import { countingIds } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let root: TemporaryFolder;
let png: Buffer;
let watches: FolderWatch[];
const at = (...names: string[]) => join(root.path, ...names);
const camera = (...names: string[]) => at("Camera", ...names);

beforeEach(async () => {
  root = temporaryFolder();
  png = await aPng();
  watches = [];
  mkdirSync(camera());
  mkdirSync(at("data"));
});
afterEach(() => {
  for (const watch of watches) watch.stop();
  root.remove();
});

function started(failures: unknown[] = []): FolderWatch {
  const watch = createFolderWatch({
    choice: createChoiceFile(at("data", "watched-folder.json")),
    except: at("data"),
    newId: countingIds(),
    changed: () => {},
    failed: (_happening, error) => failures.push(error),
    every: 20,
    pause: 20,
    quiet: 10,
  });
  watches.push(watch);
  return watch;
}

const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 20_000, interval: 10 });
const names = (watch: FolderWatch) => watch.state().found.map(({ name }) => name);
/** What the folder holds is known once it was looked at. */
const known = () =>
  until(() => {
    const kept: unknown = JSON.parse(readFileSync(at("data", "watched-folder.json"), "utf8"));
    expect(kept).toMatchObject({ seenUntil: expect.any(Number) });
  });

test("new pictures are offered, and nothing that was there, is hidden, a link, unfinished or no picture", async () => {
  writeFileSync(camera("old.png"), png);
  const watch = started();
  watch.begin();
  expect(watch.state()).toEqual({ folder: null, trouble: null, found: [], waiting: 0 });
  watch.choose(camera());
  await known();
  writeFileSync(camera(".hidden.png"), png);
  writeFileSync(camera("IMG_1.png.part"), png);
  writeFileSync(camera("empty.png"), "");
  writeFileSync(camera("words.jpg"), "Not a picture");
  symlinkSync(camera("old.png"), camera("link.png"));
  mkdirSync(camera("2026"));
  writeFileSync(camera("2026", "IMG_2.png"), png);
  writeFileSync(camera("IMG_3.PNG"), png);
  await until(() => expect(names(watch).toSorted()).toEqual(["IMG_2.png", "IMG_3.PNG"]));
});

test("a picture is offered once it is whole", async () => {
  const watch = started();
  watch.choose(camera());
  await known();
  writeFileSync(camera("large.png"), png.subarray(0, 50));
  appendFileSync(camera("large.png"), png.subarray(50));
  await until(() => expect(watch.state().found).toMatchObject([{ size: png.length }]));
});

test("what waits, and what came while Lanyard was closed, is offered at the next start; what was answered is not", async () => {
  const first = started();
  first.choose(camera());
  await known();
  for (const name of ["a.png", "b.png"]) writeFileSync(camera(name), png);
  await until(() => expect(first.state().waiting).toBe(2));
  first.answer(first.state().found.flatMap(({ id, name }) => (name === "a.png" ? id : [])));
  first.stop();
  writeFileSync(camera("c.png"), png);
  const second = started();
  second.begin();
  await until(() => expect(names(second).toSorted()).toEqual(["b.png", "c.png"]));
  second.answer(null);
  expect(second.state().waiting).toBe(0);
});

test("a folder that goes is told, and one that comes back is watched again, with what came meanwhile", async () => {
  const watch = started();
  watch.choose(camera());
  await known();
  writeFileSync(camera("before.png"), png);
  await until(() => expect(names(watch)).toEqual(["before.png"]));
  renameSync(camera(), at("unplugged"));
  await until(() => expect(watch.state().trouble).toMatch(/Camera is not there at the moment/));
  expect(watch.state().found).toEqual([]);
  writeFileSync(at("unplugged", "meanwhile.png"), png);
  renameSync(at("unplugged"), camera());
  await until(() => expect(names(watch)).toEqual(["before.png", "meanwhile.png"]));
  expect(watch.state().trouble).toBeNull();
});

test("a picture that is deleted is offered no longer", async () => {
  const watch = started();
  watch.choose(camera());
  await known();
  writeFileSync(camera("a.png"), png);
  await until(() => expect(watch.state().waiting).toBe(1));
  rmSync(camera("a.png"));
  await until(() => expect(watch.state().waiting).toBe(0));
});

test("what lies in the data folder is never offered", async () => {
  const watch = started();
  watch.choose(root.path);
  await known();
  mkdirSync(at("data", "attachments"));
  writeFileSync(at("data", "attachments", "own.png"), png);
  writeFileSync(at("other.png"), png);
  await until(() => expect(names(watch)).toEqual(["other.png"]));
});

test("no folder is watched any more once the person says so, at the next start neither", async () => {
  const watch = started();
  watch.choose(camera());
  await known();
  watch.choose(null);
  expect(watch.state().folder).toBeNull();
  const next = started();
  next.begin();
  expect(next.state().folder).toBeNull();
});

test("a file with the choice that cannot be read is no choice", () => {
  writeFileSync(at("data", "watched-folder.json"), '{"folder": 3');
  const watch = started();
  watch.begin();
  expect(watch.state().folder).toBeNull();
});

test("what is taken in waits on until it is answered, and what is not there any more is told", async () => {
  const watch = started();
  watch.choose(camera());
  await known();
  for (const name of ["a.png", "b.png"]) writeFileSync(camera(name), png);
  await until(() => expect(watch.state().waiting).toBe(2));
  const taken: string[] = [];
  const attachment = { file: "f", isPicture: true, type: "image/png", name: "a", size: 1 };
  const takeIn = (path: string) => {
    if (path.endsWith("b.png")) return Promise.reject(new AppError("disk-full", "Full."));
    taken.push(path);
    return Promise.resolve({ attachment: { ...attachment, width: 1, height: 1 }, said: null });
  };
  const ids = watch.state().found.map(({ id }) => id);
  const done = await takeInFound(watch, { takeIn }, [...ids, "unknown"]);
  expect(taken).toEqual([camera("a.png")]);
  expect(done.taken).toHaveLength(1);
  expect(done.failed).toEqual(["Full.", expect.stringContaining("not in the watched folder")]);
  expect(watch.state().waiting).toBe(2);
});
