import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storedPath } from "#electron/attachments/stored-path.ts";
import { beginIntake } from "#electron/attachments/take-in.ts";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import { filesBeside } from "#electron/schedule-export/event-file/files-beside.ts";
import { writeFilesBeside } from "#electron/schedule-export/event-file/write-files-beside.ts";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { takeFilesBeside } from "#electron/schedule-import/event-file/take-files-beside.ts";
import type { Store } from "#electron/store/store.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { aPictureBody } from "#test/support/picture-body.ts";
import { aPng } from "#test/support/pictures.ts";
import { countingIds, openTestStore, storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let root: TemporaryFolder;
let stores: Store[];
let png: Buffer;
const at = (...names: string[]) => join(root.path, ...names);
const file = () => createHash("sha256").update(png).digest("hex");
const eventPath = () => at("usb", "boats-lanyard.json");

beforeEach(async () => {
  root = temporaryFolder();
  stores = [];
  png = await aPng();
  for (const name of ["here", "there", "usb"]) mkdirSync(at(name));
});
afterEach(() => {
  for (const store of stores) store.close();
  root.remove();
});

const ada = { name: "Ada Lind", affiliation: "Northwind" };

/** An event whose first note had a picture, and mentions who speaks. */
async function withPicture() {
  const { store, eventId, sessionIds } = storeWithEvent(
    [anAddedSession({ title: "Ropes", speakers: [ada] }), anAddedSession({ title: "Sails" }, "b")],
    { file: at("here", "lanyard.db") },
  );
  stores.push(store);
  const intake = await beginIntake(store.attachments, { id: "one", name: "IMG_1.png" });
  await intake.write(png);
  const stored = await intake.finish();
  const [ropes = "", sails = ""] = sessionIds;
  store.notes.replace(ofSession(ropes), aPictureBody(stored.file, "The queue"));
  const person = store.mentions.speakers(eventId).find(({ name }) => name === ada.name)?.id ?? "";
  const body = markdownToBody(`By [Ada](lanyard:speaker/${person}).`);
  store.notes.replace(ofSession(sails), JSON.stringify(body));
  return { store, eventId, ropes, sails, person, stored };
}

async function written({ store, eventId }: { store: Store; eventId: string }): Promise<string[]> {
  const composed = composeExport(store, { eventId, format: "lanyard", now: testNow });
  writeFileSync(eventPath(), composed.file);
  return writeFilesBeside(store.attachments, eventPath(), composed.files);
}

async function takenIn(path: string | null = eventPath()) {
  const store = openTestStore({ file: at("there", "lanyard.db"), newId: countingIds(70_000) });
  stores.push(store);
  const events = readEventFile(readFileSync(eventPath(), "utf8")) ?? [];
  const { attachments } = store;
  const warnings = await takeFilesBeside(events, { attachments, path, newId: countingIds(80_000) });
  store.wholeEvents.restore(events);
  return { store, warnings };
}

test("pictures go along beside the file, and are in the other data folder as they were", async () => {
  const event = await withPicture();
  expect(await written(event)).toEqual([]);
  expect(readdirSync(filesBeside(eventPath()))).toEqual([`${file()}.png`]);
  const { store, warnings } = await takenIn();
  expect(warnings).toEqual([]);
  expect(store.attachments.list()).toMatchObject([{ file: file(), name: "IMG_1.png" }]);
  const path = storedPath(store.attachments.folder, { file: file(), ending: "png" });
  expect(readFileSync(path)).toEqual(png);
  const { eventId } = event;
  const again = composeExport(store, { eventId, format: "lanyard", now: testNow });
  expect(again.file).toBe(readFileSync(eventPath(), "utf8"));
});

test("those of earlier versions go along too", async () => {
  const event = await withPicture();
  event.store.notes.replace(ofSession(event.ropes), aBody("Without"));
  await written(event);
  expect(readdirSync(filesBeside(eventPath()))).toHaveLength(1);
});

test("a mention of a speaker leads to the same person", async () => {
  const event = await withPicture();
  await written(event);
  const { store } = await takenIn();
  expect(store.mentions.named([{ of: "speaker", id: event.person }])).toMatchObject([
    { name: "Ada Lind" },
  ]);
  expect(store.problems()).toEqual([]);
});

test("an id of a speaker that is another's here is left to that one", async () => {
  const event = await withPicture();
  await written(event);
  const text = readFileSync(eventPath(), "utf8");
  const other = openTestStore({ file: at("there", "lanyard.db"), newId: countingIds(70_000) });
  stores.push(other);
  const [theirs] = readEventFile(text) ?? [];
  if (theirs === undefined) throw new Error("This is no file of an event");
  other.wholeEvents.restore([theirs]);
  const claimed = {
    ...theirs,
    id: "01a200f6-0c51-7543-9d78-89fac6d418f8",
    name: "Claims",
    sessions: [],
    notes: [],
    speakers: theirs.speakers.map((one) => ({ ...one, name: "Mallory" })),
  };
  other.wholeEvents.restore([claimed]);
  expect(other.mentions.named([{ of: "speaker", id: event.person }])).toMatchObject([
    { name: "Ada Lind" },
  ]);
});

test("what is missing or damaged in the data folder is told, and the rest is written", async () => {
  const event = await withPicture();
  const path = storedPath(event.store.attachments.folder, event.stored);
  writeFileSync(path, "Other");
  expect(await written(event)).toEqual([expect.stringContaining("“IMG_1.png” is missing")]);
  expect(existsSync(filesBeside(eventPath()))).toBe(false);
});

test("a picture that is not beside the file is told, and the event comes in all the same", async () => {
  const event = await withPicture();
  await written(event);
  rmSync(filesBeside(eventPath()), { recursive: true });
  const { store, warnings } = await takenIn();
  expect(warnings).toMatchObject([
    { code: "files-missing", message: expect.stringContaining("boats-lanyard-files") },
  ]);
  expect(store.attachments.list()).toEqual([]);
  expect(store.events.list()).toHaveLength(1);
});

test("what has another content, a link, and what the file does not name are not taken in", async () => {
  const event = await withPicture();
  await written(event);
  const beside = filesBeside(eventPath());
  const secret = at("secret.png");
  renameSync(join(beside, `${file()}.png`), secret);
  symlinkSync(secret, join(beside, `${file()}.png`));
  writeFileSync(join(beside, `${"0".repeat(64)}.png`), png);
  const linked = await takenIn();
  expect(linked.warnings).toHaveLength(1);
  expect(linked.store.attachments.list()).toEqual([]);
});

test("another content under the name of a picture is refused", async () => {
  const event = await withPicture();
  await written(event);
  writeFileSync(join(filesBeside(eventPath()), `${file()}.png`), "Not it");
  const { store, warnings } = await takenIn();
  expect(warnings).toHaveLength(1);
  expect(store.attachments.list()).toEqual([]);
  expect(readdirSync(at("there")).filter((name) => name === "attachments")).toEqual([]);
});

test("an event that lies nowhere brings no pictures, and says so", async () => {
  const event = await withPicture();
  await written(event);
  const { warnings } = await takenIn(null);
  expect(warnings).toMatchObject([{ message: expect.stringContaining("is not read from a file") }]);
});
