import { expect, test } from "vitest";
import { conferenceEvent } from "#shared/event.ts";
import { aBody, anAddedSession, anEvent, aSession, ofSession } from "#test/support/builders.ts";
import { countingIds, openTestStore, storeWithEvent } from "#test/support/store.ts";

const unknownId = countingIds(999)();

test("an event that was made is in the list, as the contract says", () => {
  const store = openTestStore();
  const event = store.events.create(anEvent());
  expect(store.events.list()).toEqual([event]);
  expect(conferenceEvent.parse(event)).toEqual(event);
});

test("an event's days come from its sessions, in its own zone and with its own midnight", () => {
  const { store, eventId } = storeWithEvent([
    anAddedSession({ startsAt: Date.UTC(2026, 2, 24, 8) }, "a"),
    // 00:30 in Amsterdam: still the evening of the 25th.
    anAddedSession({ startsAt: Date.UTC(2026, 2, 25, 23, 30) }, "b"),
  ]);
  expect(store.events.get(eventId)).toMatchObject({
    startsOn: "2026-03-24",
    endsOn: "2026-03-25",
    sessions: 2,
  });
});

test("what takes a whole day counts for the day it begins on, a party after midnight for the evening before", () => {
  const midnight = Date.UTC(2026, 2, 24, 23);
  const wholeDay = { title: "Exhibition", startsAt: midnight, endsAt: midnight + 24 * 3_600_000 };
  const party = { title: "Party", startsAt: midnight + 1_800_000, endsAt: midnight + 5_400_000 };
  const { store, eventId } = storeWithEvent([
    anAddedSession(wholeDay, "a"),
    anAddedSession(party, "b"),
  ]);
  expect(store.events.get(eventId)).toMatchObject({ startsOn: "2026-03-24", endsOn: "2026-03-25" });
  expect(store.sessions.list(eventId).map(({ title, day }) => [title, day])).toEqual([
    ["Exhibition", "2026-03-25"],
    ["Party", "2026-03-24"],
  ]);
});

test("days set by hand are kept, whatever the sessions say", () => {
  const { store, eventId } = storeWithEvent();
  store.events.change(eventId, { startsOn: "2026-03-23" });
  expect(store.events.get(eventId)).toMatchObject({ startsOn: "2026-03-23", endsOn: "2026-03-24" });
});

test("only notes with text are counted", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  store.notes.save({ target: ofSession(sessionId), body: aBody(), baseRevision: 0 });
  expect(store.events.get(eventId).notes).toBe(0);
  store.notes.save({ target: ofSession(sessionId), body: aBody("words"), baseRevision: 1 });
  expect(store.events.get(eventId).notes).toBe(1);
});

test("an event is found by id, or by name with letter case aside", () => {
  const store = openTestStore();
  const event = store.events.create(anEvent({ name: "Zürich Days" }));
  expect(store.events.named("ZÜRICH days")).toEqual(event);
  expect(store.events.named("Zu\u0308rich Days")).toEqual(event);
  expect(store.events.named(event.id)).toEqual(event);
});

test("a name of two events is ambiguous, and the message names their ids", () => {
  const store = openTestStore();
  const one = store.events.create(anEvent());
  store.events.create(anEvent());
  expect(() => store.events.named(anEvent().name)).toThrow(
    expect.objectContaining({ code: "ambiguous", message: expect.stringContaining(one.id) }),
  );
});

test("an event that is not there is not found", () => {
  const store = openTestStore();
  const missing = expect.objectContaining({ code: "not-found" });
  expect(() => store.events.get(unknownId)).toThrow(missing);
  expect(() => store.events.named("Nothing")).toThrow(missing);
  expect(() => store.events.change(unknownId, { name: "New" })).toThrow(missing);
  expect(() => store.events.remove(unknownId)).toThrow(missing);
  expect(() => store.events.create(anEvent({ parentId: unknownId }))).toThrow(missing);
});

test.each([
  ["an unknown zone", { zone: "Mars/Olympus" }],
  ["a last day before the first", { startsOn: "2026-03-25", endsOn: "2026-03-24" }],
])("%s is refused", (_, fields) => {
  const store = openTestStore();
  expect(() => store.events.create(anEvent(fields))).toThrow(
    expect.objectContaining({ code: "invalid-input" }),
  );
  expect(store.events.list()).toEqual([]);
});

test("an event cannot become part of itself", () => {
  const store = openTestStore();
  const parent = store.events.create(anEvent({ name: "Week" }));
  const child = store.events.create(anEvent({ name: "Day", parentId: parent.id }));
  expect(() => store.events.change(parent.id, { parentId: child.id })).toThrow(
    expect.objectContaining({ code: "invalid-input" }),
  );
});

test("a removed event takes its sessions, notes and search rows with it, and leaves its children", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const child = store.events.create(anEvent({ name: "Co-located day", parentId: eventId }));
  store.sessions.add(child.id, aSession({ title: "Left alone" }));
  store.notes.save({ target: ofSession(sessionId), body: aBody("words"), baseRevision: 0 });
  store.sessions.tag(sessionId, ["mesh"]);
  store.search.finish();

  store.events.remove(eventId);
  expect(store.events.list()).toMatchObject([{ id: child.id, parentId: null, sessions: 1 }]);
  expect(store.search.find({ words: "words", eventId: null, limit: 9 })).toEqual([]);
  expect(store.problems()).toEqual([]);
});
