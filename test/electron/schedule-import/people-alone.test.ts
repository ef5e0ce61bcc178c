import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { aBody, aSession, ofSession } from "#test/support/builders.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { severalFiles } from "#test/support/several-files.ts";
import { openTestStore } from "#test/support/store.ts";

const [talks = "", sessions = "", speakers = ""] = severalFiles(
  "talks.csv",
  "sessionize-sessions.json",
  "sessionize-speakers.json",
).map(({ text }) => text);
const zone = "Europe/Berlin";

const people = (store: Store, eventId: string) =>
  store.sessions
    .list(eventId)
    .map((one) => one.speakers.map(({ name, affiliation }) => `${name}, ${affiliation}`));

const known = [["Ada Brook, Owl Trust", "Bo Reed, Reed & Daughters"], ["Cy Dunn, Damp Ltd"]];

test("a list of speakers finds its event by their names and fills in where they work", () => {
  const store = openTestStore();
  const { eventId } = importText(store, talks, { zone });
  importText(store, calendarText([{ uid: "1", title: "Elsewhere" }]));
  const filled = importText(store, speakers);
  expect(filled).toMatchObject({
    eventId,
    sessions: 0,
    speakers: 3,
    added: 0,
    changed: 2,
    removed: 0,
    unchanged: 1,
  });
  expect(people(store, eventId)).toEqual([...known, []]);
  expect(store.imports.log(eventId)[0]?.changes).toMatchObject([
    { kinds: ["speakers"] },
    { kinds: ["speakers"] },
  ]);

  // The same again writes nothing, and the sessions' own source takes nothing of it back.
  expect(importText(store, speakers)).toMatchObject({ changed: 0, unchanged: 3 });
  expect(store.imports.log(eventId)).toHaveLength(2);
  expect(importText(store, talks)).toMatchObject({ changed: 0, removed: 0, unchanged: 3 });
  expect(people(store, eventId)).toEqual([...known, []]);
});

test("by the ids of their sessions it fills in speakers as well", () => {
  const store = openTestStore();
  const { eventId } = importText(store, sessions, { zone });
  expect(people(store, eventId)).toEqual([["Ada Brook, null", "Bo Reed, null"], []]);
  expect(importText(store, speakers, { into: eventId })).toMatchObject({ changed: 2 });
  expect(people(store, eventId)).toEqual(known);
  expect(importText(store, sessions)).toMatchObject({ eventId, changed: 0, unchanged: 2 });
});

test("nothing goes, whatever it does not name; own sessions, notes and marks stay", () => {
  const store = openTestStore();
  const { eventId } = importText(store, talks, { zone });
  const own = store.sessions.add(
    eventId,
    aSession({ speakers: [{ name: "Cy Dunn", affiliation: null }] }),
  );
  const first = store.sessions.list(eventId).find((one) => !one.isOwn && one.speakers.length > 0);
  store.notes.replace(ofSession(first?.id ?? ""), aBody("Hedges carry more than I thought."));
  const other = "Name,Company\nCy Dunn,Damp Ltd\n";
  expect(importText(store, other, { into: eventId })).toMatchObject({ changed: 1, removed: 0 });
  expect(store.sessions.get(own.id).speakers).toEqual([{ name: "Cy Dunn", affiliation: null }]);
  expect(store.sessions.list(eventId).every(({ status }) => status === "scheduled")).toBe(true);
  expect(store.sessions.get(first?.id ?? "").hasNote).toBe(true);

  // Somebody who works elsewhere by now, and whom the list names anew.
  importText(store, other.replace("Damp Ltd", "Dry Ltd"), { into: eventId });
  expect(people(store, eventId)).toContainEqual(["Cy Dunn, Dry Ltd"]);
  expect(store.imports.undo(eventId)).toMatchObject({ changed: 1 });
  expect(people(store, eventId)).toContainEqual(["Cy Dunn, Damp Ltd"]);
});

describe("without an event it says what is missing", () => {
  const sentence =
    "This is a list of 3 speakers. Import it together with the sessions, or into the event they belong to.";

  test("and cannot be imported", () => {
    const store = openTestStore();
    expect(compareText(store, speakers).compared).toMatchObject({ problem: sentence, speakers: 3 });
    expect(() => importText(store, speakers, { zone })).toThrow(sentence);
    expect(store.events.list()).toEqual([]);
  });

  test("also where several events, or none, have these people", () => {
    const store = openTestStore();
    importText(store, talks, { zone, into: null });
    importText(store, talks, { zone, into: null });
    expect(compareText(store, speakers).compared.problem).toBe(sentence);
    const strangers = "Name,Company\nDee Moss,Owl Trust\nEli Fern,Owl Trust\nAda Brook,Owl Trust\n";
    expect(compareText(store, strangers).compared.stored).toBeNull();
  });
});

test("numbers of another conference's sessions give nobody a talk", () => {
  const store = openTestStore();
  const others = sessions.replaceAll("Ada Brook", "Dee Moss").replaceAll("Bo Reed", "Eli Fern");
  const { eventId } = importText(store, others, { zone });
  expect(importText(store, speakers, { into: eventId })).toMatchObject({ changed: 0 });
});
