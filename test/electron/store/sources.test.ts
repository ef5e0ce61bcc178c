import { expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { anAddedSession, anEvent, changesOf } from "#test/support/builders.ts";
import { countingIds, fixedClock, openTestStore, testNow } from "#test/support/store.ts";

const location = "https://example.org/all.ics";
const validators = { etag: '"1"', lastModified: null, answeredBy: location };
const feed = { format: "icalendar", location, validators } as const;
const file = { format: "schedule-xml", location: "/talks/schedule.xml" } as const;
const unknownId = countingIds(999)();

/** An event that was imported from an address, which gave a validator. */
function withFeed() {
  const clock = fixedClock();
  const store = openTestStore({ now: clock.now });
  const eventId = store.schedules.apply(
    { eventId: null, fields: anEvent(), dayStartsAt: 240, isSample: false },
    changesOf({ added: [anAddedSession({}, "a")] }),
    feed,
  );
  const sourceId = store.sources.list(eventId)[0]?.id ?? "";
  clock.set(testNow + 5000);
  return { store, eventId, sourceId, clock };
}
const adding = (id: string) => changesOf({ added: [anAddedSession({ title: id }, id)] });
const at = (seconds: number) => new Date(testNow + seconds * 1000).toISOString();
const known = (store: Store, id: string) => store.sources.get(id).validators;

test("sources are told with when they were imported and last read", () => {
  const { store, eventId, sourceId, clock } = withFeed();
  clock.set(testNow + 1000);
  store.schedules.apply({ eventId }, adding("b"), file);
  clock.set(testNow + 2000);
  store.sources.checked(sourceId);
  expect(store.sources.list(eventId)).toEqual([
    {
      id: expect.any(String),
      ...file,
      isAddress: false,
      importedAt: at(1),
      checkedAt: at(1),
    },
    {
      id: sourceId,
      format: "icalendar",
      location,
      isAddress: true,
      importedAt: at(0),
      checkedAt: at(2),
    },
  ]);
  expect(store.sources.list(unknownId)).toEqual([]);
  expect(() => store.sources.get(unknownId)).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});

test("what a server gave to ask with is kept while the sessions are as its schedule left them", () => {
  const { store, eventId, sourceId } = withFeed();
  expect(known(store, sourceId)).toEqual(validators);
  store.schedules.apply({ eventId }, adding("b"), file);
  expect(known(store, sourceId)).toBeNull();
});

test("undoing an import forgets what its server gave, so that it is read in full the next time", () => {
  const { store, eventId, sourceId } = withFeed();
  store.schedules.apply({ eventId }, adding("b"), feed);
  expect(known(store, sourceId)).toEqual(validators);
  store.imports.undo(eventId);
  expect(known(store, sourceId)).toBeNull();
});

test("a source that came with the import goes with it", () => {
  const { store, eventId, sourceId } = withFeed();
  store.schedules.apply({ eventId }, adding("b"), file);
  store.imports.undo(eventId);
  expect(store.sources.list(eventId)).toMatchObject([
    { id: sourceId, importedAt: new Date(testNow).toISOString() },
  ]);
});

test("a check keeps newer validators, and leaves those it has without any", () => {
  const { store, sourceId } = withFeed();
  store.sources.checked(sourceId);
  expect(known(store, sourceId)).toEqual(validators);
  const newer = { etag: null, lastModified: "Tue, 24 Mar 2026 09:00:00 GMT", answeredBy: location };
  store.sources.checked(sourceId, newer);
  expect(known(store, sourceId)).toEqual(newer);
});

test("a source that holds a part of its event is known to, and undoing an import takes that back", () => {
  const { store, eventId, sourceId } = withFeed();
  const isPart = () => store.sources.get(sourceId).isPart;
  expect(isPart()).toBe(false);
  store.schedules.apply({ eventId }, adding("b"), { ...feed, isPart: true });
  expect(isPart()).toBe(true);
  store.schedules.apply({ eventId }, adding("c"), feed);
  expect(isPart()).toBe(false);
  store.imports.undo(eventId);
  expect(isPart()).toBe(true);
});

test("several files count as a list of speakers as well, which one of them may be", () => {
  const { store, eventId } = withFeed();
  expect(store.schedules.formatsOf(eventId)).toEqual(["icalendar"]);
  store.schedules.apply({ eventId }, adding("b"), {
    ...file,
    location: "/talks/a.xml\n/talks/b.csv",
  });
  expect(store.schedules.formatsOf(eventId)).toEqual(["icalendar", "schedule-xml", "speakers"]);
});
