import { expect, test } from "vitest";
import { readFirst } from "#renderer/app/read-first.ts";
import { openTestStore } from "#test/support/store.ts";
import { anEvent } from "#test/support/builders.ts";

/** What is asked of a store with so many events, in order, while main has not answered yet, and in the end. */
async function asked(events: number, remember: (ids: string[]) => string | null) {
  const store = openTestStore();
  const ids = Array.from(
    { length: events },
    (_, index) => store.events.create(anEvent({ name: `Event ${index}` })).id,
  );
  const calls: string[] = [];
  const reading = readFirst(
    {
      events() {
        calls.push("events");
        return Promise.resolve(store.events.list());
      },
      sessions(eventId) {
        calls.push(`sessions of ${ids.indexOf(eventId)}`);
        return Promise.resolve();
      },
    },
    remember(ids),
  );
  const atOnce = [...calls];
  await reading;
  return { atOnce, all: calls };
}

test("the sessions of the remembered event are read beside the events", async () => {
  expect(await asked(2, (ids) => ids[1] ?? null)).toEqual({
    atOnce: ["sessions of 1", "events"],
    all: ["sessions of 1", "events"],
  });
});

test("with nothing remembered the first event's sessions are read", async () => {
  expect((await asked(2, () => null)).all).toEqual(["events", "sessions of 0"]);
});

test("an event that is gone gives way to the first", async () => {
  const { all } = await asked(1, () => "gone");
  expect(all).toEqual(["sessions of -1", "events", "sessions of 0"]);
});

test("without events there are no sessions to read", async () => {
  expect((await asked(0, () => null)).all).toEqual(["events"]);
});
