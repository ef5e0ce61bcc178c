import { expect, test } from "vitest";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { aPictureBody } from "#test/support/picture-body.ts";
import { fixedClock, storeWithEvent } from "#test/support/store.ts";

const DAY = 24 * 60 * 60_000;
const file = "a".repeat(64);

/** A session's note with a picture in it, and the note of another one. */
function noteWithPicture() {
  const clock = fixedClock();
  const { store, eventId, sessionId } = storeWithEvent(
    [anAddedSession(), anAddedSession({ title: "Another" }, "uid-2")],
    { now: clock.now },
  );
  const other = store.sessions.list(eventId).find(({ id }) => id !== sessionId)?.id ?? "";
  store.attachments.keep({ file, type: "image/png", ending: "png", size: 1, name: "IMG_1.png" });
  const write = (body: string, of = sessionId) => {
    const target = ofSession(of);
    store.notes.save({ target, body, baseRevision: store.notes.get(target).revision });
  };
  write(aPictureBody(file, "The queue"));
  return { store, clock, eventId, sessionId, other, write };
}

test("a picture that is taken out of a note lies in the trash with the note it comes from", () => {
  const { store, clock, eventId, sessionId, write } = noteWithPicture();
  expect(store.trash.list()).toEqual([]);
  write(aBody("Without"));
  const title = store.sessions.get(sessionId).title;
  expect(store.trash.list()).toEqual([
    expect.objectContaining({
      kind: "picture",
      title: "The queue",
      eventId,
      file,
      of: title,
      removedAt: new Date(clock.now()).toISOString(),
    }),
  ]);
});

test("it comes back at the end of its note, with its caption", () => {
  const { store, sessionId, write } = noteWithPicture();
  write(aBody("Without"));
  const [thing] = store.trash.list();
  expect(store.trash.restore(thing?.id ?? "")).toMatchObject({ kind: "picture" });
  const body: unknown = JSON.parse(store.notes.get(ofSession(sessionId)).body);
  expect(body).toMatchObject({
    content: [{ type: "paragraph" }, { type: "picture", attrs: { file, caption: "The queue" } }],
  });
  expect(store.trash.list()).toEqual([]);
});

test("Undo, and restoring an earlier text, take it out of the trash", () => {
  const { store, sessionId, write } = noteWithPicture();
  write(aBody("Without"));
  write(aPictureBody(file, "The queue"));
  expect(store.trash.list()).toEqual([]);
  store.notes.replace(ofSession(sessionId), aBody("Without again"));
  expect(store.trash.list()).toHaveLength(1);
  const [earlier] = store.notes.versions(ofSession(sessionId));
  store.notes.restore(ofSession(sessionId), earlier?.revision ?? 0);
  expect(store.trash.list()).toEqual([]);
});

test("one that another note has is in no trash, until that one loses it as well", () => {
  const { store, other, write } = noteWithPicture();
  write(aPictureBody(file), other);
  write(aBody("Moved"));
  expect(store.trash.list()).toEqual([]);
  write(aBody("Gone"), other);
  expect(store.trash.list()).toMatchObject([{ file, of: store.sessions.get(other).title }]);
});

test("it goes with its note into the trash and comes back with it", () => {
  const { store, sessionId, write } = noteWithPicture();
  write(aBody("Without"));
  const { trashId } = store.notes.remove(ofSession(sessionId));
  expect(store.trash.list()).toMatchObject([{ kind: "note" }]);
  store.trash.restore(trashId);
  expect(store.trash.list()).toMatchObject([{ kind: "picture", file }]);
});

test("after 30 days it goes, at a look a day later", () => {
  const { store, clock, write } = noteWithPicture();
  write(aBody("Without"));
  const removed = clock.now();
  clock.set(removed + 29 * DAY);
  store.trash.letGo();
  clock.set(removed + 30 * DAY);
  expect(store.trash.letGo()).toBe(0);
  clock.set(removed + 31 * DAY);
  expect(store.trash.letGo()).toBe(1);
  expect(store.trash.list()).toEqual([]);
});

test("deleted for good, its file goes with the next sweep, unless an earlier version shows it", () => {
  const { store, sessionId } = noteWithPicture();
  store.notes.replace(ofSession(sessionId), aBody("Without"));
  store.trash.remove(store.trash.list()[0]?.id ?? "");
  expect(store.trash.list()).toEqual([]);
  expect(store.attachments.sweep()).toEqual([]);
  const { trashId } = store.notes.remove(ofSession(sessionId));
  store.trash.remove(trashId);
  store.attachments.sweep();
  expect(store.attachments.list()).toHaveLength(1);
});

test("a text that names a file which was never stored puts nothing into the trash", () => {
  const { store, write, other } = noteWithPicture();
  write(aPictureBody("b".repeat(64)), other);
  write(aBody("Without"), other);
  expect(store.trash.list()).toEqual([]);
});
