import { expect, test } from "vitest";
import { sessionPage, sessionRow } from "#shared/session.ts";
import { aBody, anAddedSession, anEvent, aSession, ofSession } from "#test/support/builders.ts";
import { countingIds, openTestStore, storeWithEvent } from "#test/support/store.ts";

const unknownId = countingIds(999)();

test("a session is told in the event's time, on the event's own day", () => {
  const { store, eventId } = storeWithEvent([
    anAddedSession({
      startsAt: Date.UTC(2026, 2, 29, 0, 30),
      endsAt: Date.UTC(2026, 2, 29, 1, 30),
    }),
  ]);
  // The night of the change to summer time.
  expect(store.sessions.list(eventId)).toMatchObject([
    {
      startsAt: "2026-03-29T01:30:00+01:00",
      endsAt: "2026-03-29T03:30:00+02:00",
      day: "2026-03-28",
    },
  ]);
});

const at = (hour: number, room: string | null, title: string) =>
  anAddedSession(
    { startsAt: Date.UTC(2026, 2, 24, hour), room, title },
    `${hour} ${room} ${title}`,
  );

test("sessions are listed by start, room, title and id", () => {
  const { store, eventId } = storeWithEvent([
    at(10, "B", "two"),
    at(10, "B", "one"),
    at(10, null, "no room"),
    at(9, "Z", "first"),
  ]);
  expect(store.sessions.list(eventId).map(({ title }) => title)).toEqual([
    "first",
    "no room",
    "one",
    "two",
  ]);
});

test("lists and pages are as the contract says", () => {
  const { store, eventId, sessionId } = storeWithEvent([
    anAddedSession({ links: [{ title: "Code", url: "https://example.org/code" }] }),
  ]);
  const [row] = store.sessions.list(eventId);
  const page = store.sessions.get(sessionId);
  expect(sessionRow.parse(row)).toEqual(row);
  expect(sessionPage.parse(page)).toEqual(page);
  expect(page).toMatchObject({
    abstract: { format: "html" },
    links: [{ title: "Code", url: "https://example.org/code" }],
    speakers: [{ name: "Grace Okafor", affiliation: "Contoso" }],
  });
});

test("speakers keep their order, and one without an affiliation has none", () => {
  const speakers = [
    { name: "Zoe", affiliation: null },
    { name: "Ada", affiliation: "Northwind" },
    { name: "Zoe", affiliation: "Contoso" },
  ];
  const { store, eventId, sessionId } = storeWithEvent([anAddedSession({ speakers })]);
  expect(store.sessions.list(eventId)[0]?.speakers).toEqual(speakers);
  expect(store.sessions.get(sessionId).speakers).toEqual(speakers);
});

test("rating, plan and attendance are set, read back and taken back", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  store.sessions.rate(sessionId, 4);
  store.sessions.plan(sessionId, "must");
  const marked = store.sessions.mark(sessionId, "left-early");
  expect(marked).toMatchObject({ rating: 4, plan: "must", attendance: "left-early" });
  expect(store.sessions.list(eventId)).toEqual([marked]);

  store.sessions.rate(sessionId, null);
  store.sessions.plan(sessionId, null);
  expect(store.sessions.mark(sessionId, null)).toMatchObject({
    rating: null,
    plan: null,
    attendance: null,
  });
});

test("tags are trimmed and kept once, letter case aside; accents make other words", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const tags = [" mesh", "Mesh", "ebpf", "", "ebpf"];
  expect(store.sessions.tag(sessionId, tags).tags).toEqual(["ebpf", "mesh"]);
  expect(store.sessions.list(eventId)[0]?.tags).toEqual(["ebpf", "mesh"]);
  expect(store.sessions.tag(sessionId, ["mesh"]).tags).toEqual(["mesh"]);
  const accents = ["AI", "ai", "ol", "Öl", "O\u0308l"];
  expect(store.sessions.tag(sessionId, accents).tags).toEqual(["AI", "ol", "Öl"]);
});

test("a session of one's own is added, changed and removed", () => {
  const store = openTestStore();
  const { id: eventId } = store.events.create(anEvent());
  const added = store.sessions.add(eventId, aSession());
  expect(sessionRow.parse(added)).toEqual(added);
  expect(added).toMatchObject({ isOwn: true, status: "scheduled", day: "2026-03-24" });

  const changed = store.sessions.change(added.id, {
    title: "Tea",
    // Eleven in London is noon here.
    endsAt: "2026-03-24T11:00:00+00:00",
    speakers: [{ name: "Grace", affiliation: null }],
  });
  expect(changed).toMatchObject({
    title: "Tea",
    room: added.room,
    startsAt: added.startsAt,
    endsAt: "2026-03-24T12:00:00+01:00",
    speakers: [{ name: "Grace", affiliation: null }],
  });

  store.sessions.remove(added.id);
  expect(store.sessions.list(eventId)).toEqual([]);
  expect(store.problems()).toEqual([]);
});

test("a session of a schedule belongs to its source", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const refused = expect.objectContaining({ code: "refused" });
  expect(() => store.sessions.change(sessionId, { title: "Mine" })).toThrow(refused);
  expect(() => store.sessions.remove(sessionId)).toThrow(refused);
  expect(store.sessions.list(eventId)).toHaveLength(1);
});

test("a session that ends before it starts is refused", () => {
  const store = openTestStore();
  const { id } = store.events.create(anEvent());
  expect(() => store.sessions.add(id, aSession({ endsAt: "2026-03-24T09:59:00+01:00" }))).toThrow(
    expect.objectContaining({ code: "invalid-input" }),
  );
});

test("what is not there is not found", () => {
  const store = openTestStore();
  const missing = expect.objectContaining({ code: "not-found" });
  expect(() => store.sessions.list(unknownId)).toThrow(missing);
  expect(() => store.sessions.get(unknownId)).toThrow(missing);
  expect(() => store.sessions.add(unknownId, aSession())).toThrow(missing);
  expect(() => store.sessions.rate(unknownId, 3)).toThrow(missing);
  expect(() => store.sessions.tag(unknownId, ["x"])).toThrow(missing);
});

test("a note with text shows on its session, one without does not", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const hasNote = () => store.sessions.list(eventId)[0]?.hasNote;
  store.notes.save({ target: ofSession(sessionId), body: aBody("  "), baseRevision: 0 });
  expect(hasNote()).toBe(false);
  store.notes.save({ target: ofSession(sessionId), body: aBody("", "x"), baseRevision: 1 });
  expect(hasNote()).toBe(true);
});
