import { expect, test } from "vitest";
import { aBody, ofSession } from "#test/support/builders.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const boats = [
  { uid: "1", title: "Boats" },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261201T130000" },
  { uid: "4", title: "Tea", start: "20261201T150000" },
];
const all = calendarText(boats);
const withoutTea = calendarText(boats.slice(0, 3));

function withBoats() {
  const store = openTestStore();
  const { eventId } = importText(store, all);
  const titled = (title: string) =>
    store.sessions.list(eventId).filter((session) => session.title === title);
  const tea = titled("Tea")[0]?.id ?? "";
  return { store, eventId, tea, titled };
}

test("an import leaves a session there whose note is in the trash, so that the note can come back", () => {
  const { store, tea, titled } = withBoats();
  store.notes.replace(ofSession(tea), aBody("a pot"));
  const { trashId } = store.notes.remove(ofSession(tea));
  importText(store, withoutTea);
  importText(store, calendarText([...boats.slice(0, 2), { uid: "9", title: "Rafts" }]));
  expect(titled("Tea")).toMatchObject([{ id: tea, status: "gone" }]);
  store.trash.restore(trashId);
  expect(store.notes.get(ofSession(tea)).body).toContain("a pot");
});

test("undoing the import that made an event is refused while something of it is in the trash", () => {
  const { store, eventId, tea } = withBoats();
  store.notes.replace(ofSession(tea), aBody("a pot"));
  const { trashId } = store.notes.remove(ofSession(tea));
  expect(() => store.imports.undo(eventId)).toThrow(expect.objectContaining({ code: "refused" }));
  store.trash.remove(trashId);
  expect(store.imports.undo(eventId)).toMatchObject({ eventRemoved: true });
});

test("a session that an import brings again is the one it means; the old one comes back beside it, with its history", () => {
  const { store, eventId, tea, titled } = withBoats();
  store.notes.replace(ofSession(tea), aBody("a pot"));
  store.notes.replace(ofSession(tea), aBody(""));
  importText(store, withoutTea);
  const { trashId } = store.sessions.remove(tea);
  expect(titled("Tea")).toEqual([]);
  expect(importText(store, all)).toMatchObject({ added: 1, changed: 0, removed: 0 });
  store.trash.restore(trashId);
  expect(titled("Tea").map(({ status }) => status)).toEqual(["gone", "scheduled"]);
  expect(store.notes.versions(ofSession(tea))).toHaveLength(1);
  expect(importText(store, all)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 4 });
  expect(store.sessions.list(eventId)).toHaveLength(5);
  expect(store.problems()).toEqual([]);
});

test("an import whose event is in the trash makes a new one and says so; the old one comes back beside it", () => {
  const { store, eventId, tea } = withBoats();
  store.notes.replace(ofSession(tea), aBody("a pot"));
  const { trashId } = store.events.remove(eventId);
  const { compared } = compareText(store, all.replace("Boat Talks 2026", "Boats, the talks"));
  expect(compared.warnings).toMatchObject([
    {
      code: "in-trash",
      message: expect.stringMatching(/^“Boat Talks 2026”, with 1 note, is in the trash\./),
    },
  ]);
  const again = importText(store, all);
  expect(again.added).toBe(4);
  expect(compareText(store, all).compared.warnings).toEqual([]);
  store.trash.restore(trashId);
  expect(store.events.list().map(({ id }) => id)).toEqual([eventId, again.eventId]);
  expect(store.notes.get(ofSession(tea)).body).toContain("a pot");
  expect(store.problems()).toEqual([]);
});

test("another conference with the same numbers is not taken for one in the trash", () => {
  const { store, eventId } = withBoats();
  store.events.remove(eventId);
  const other = calendarText([{ uid: "77", title: "Cars" }]).replace("Boat Talks 2026", "Cars");
  expect(compareText(store, other).compared.warnings).toEqual([]);
});
