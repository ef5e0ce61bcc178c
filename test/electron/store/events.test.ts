import { expect, test } from "vitest";
import { conferenceEvent } from "#shared/event.ts";
import { anEvent } from "#test/support/builders.ts";
import { openTestStore } from "#test/support/store.ts";

test("an event that was made is in the list", () => {
  const store = openTestStore();
  const event = store.events.create(anEvent());
  expect(store.events.list()).toEqual([event]);
  expect(conferenceEvent.parse(event)).toEqual(event);
});
