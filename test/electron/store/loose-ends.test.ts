import { expect, test } from "vitest";
import type { NoteTarget } from "#shared/note.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { Store } from "#electron/store/store.ts";
import { anAddedSession, anEvent } from "#test/support/builders.ts";
import { storeWithEvent } from "#test/support/store.ts";

const write = (store: Store, target: NoteTarget, markdown: string) =>
  void store.notes.replace(target, JSON.stringify(markdownToBody(markdown)));
const turnNow = () => Promise.resolve();
const list = (store: Store, eventId: string | null) =>
  store.looseEnds.list({ eventId, withDone: true, most: 100 }, turnNow);

const HOUR = 3_600_000;
/** 9 and 11 of the first day in Amsterdam. */
const nine = Date.UTC(2026, 2, 24, 8);

function aStore() {
  const held = storeWithEvent([
    anAddedSession({ title: "Later", startsAt: nine + 2 * HOUR, endsAt: nine + 3 * HOUR }, "b"),
    anAddedSession({ title: "Early", startsAt: nine, endsAt: nine + HOUR }, "a"),
  ]);
  const [early = "", later = ""] = held.sessionIds;
  return { ...held, early, later };
}

test("lists what notes leave open, in the order in which it is met", async () => {
  const { store, eventId, early, later } = aStore();
  write(store, { of: "event", eventId, part: "conclusion" }, "? was it worth it");
  write(store, { of: "session", sessionId: later }, "- [x] ask Maren\n- [ ] buy rope");
  write(store, { of: "session", sessionId: early }, "Nothing to do?\n\n? why rope");
  write(store, { of: "day", eventId, day: "2026-03-24" }, "- [ ] sleep");
  write(store, { of: "event", eventId, part: "travel" }, "- [ ] hand in the ticket");
  const ends = await list(store, eventId);
  expect(
    ends.map(({ title, text, kind, done, index }) => [title, kind, text, done, index]),
  ).toEqual([
    [null, "follow-up", "hand in the ticket", false, 0],
    [null, "follow-up", "sleep", false, 0],
    ["Early", "question", "why rope", false, 0],
    ["Later", "follow-up", "ask Maren", true, 0],
    ["Later", "follow-up", "buy rope", false, 1],
    [null, "question", "was it worth it", false, 0],
  ]);
  expect(ends[2]?.startsAt).toBe(store.sessions.get(early).startsAt);
});

test("follows what is saved, removed, and in which event it is", async () => {
  const { store, eventId, early } = aStore();
  const other = store.events.create(anEvent({ name: "Other" })).id;
  const target = { of: "session", sessionId: early } as const;
  write(store, target, "- [ ] one");
  write(store, { of: "event", eventId: other, part: "introduction" }, "- [ ] elsewhere");
  const texts = async (id: string | null) => (await list(store, id)).map(({ text }) => text);
  expect(await texts(null)).toEqual(["one", "elsewhere"]);
  expect(await texts(other)).toEqual(["elsewhere"]);
  write(store, target, "- [ ] two");
  expect(await texts(eventId)).toEqual(["two"]);
  write(store, target, "");
  expect(await texts(eventId)).toEqual([]);
});

test("leaves out what is done, and what is more than is wanted", async () => {
  const { store, eventId } = aStore();
  write(store, { of: "event", eventId, part: "travel" }, "- [x] one\n- [ ] two\n- [ ] three");
  const texts = (await store.looseEnds.list({ eventId, withDone: false, most: 1 }, turnNow)).map(
    ({ text, index }) => [text, index],
  );
  expect(texts).toEqual([["two", 1]]);
});

test("gives way to what else waits after some milliseconds, not after each note", async () => {
  let elapsed = 0;
  const { store, eventId } = storeWithEvent([], { elapsed: () => (elapsed += 1) });
  for (let day = 10; day < 30; day += 1) {
    write(store, { of: "day", eventId, day: `2026-03-${day}` }, "- [ ] one");
  }
  let turns = 0;
  const turn = () => {
    turns += 1;
    return Promise.resolve();
  };
  expect(await store.looseEnds.list({ eventId, withDone: true, most: 100 }, turn)).toHaveLength(20);
  expect(turns).toBe(2);
});
