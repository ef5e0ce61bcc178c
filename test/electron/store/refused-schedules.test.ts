import { expect, test } from "vitest";
import { source, unknownId } from "#test/support/imported-sessions.ts";
import { anAddedSession, changesOf } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";

test("an import whose sessions are gone meanwhile is a conflict and writes nothing", () => {
  const { store, eventId } = storeWithEvent();
  const changes = changesOf({
    added: [anAddedSession({ title: "New" }, "new")],
    removed: [unknownId],
  });
  expect(() => store.schedules.apply({ eventId }, changes, source)).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  expect(store.sessions.list(eventId)).toHaveLength(1);
});

test("an import into an event that is gone is refused", () => {
  const store = openTestStore();
  const missing = expect.objectContaining({ code: "not-found" });
  const changes = changesOf({ added: [anAddedSession()] });
  expect(() => store.schedules.apply({ eventId: unknownId }, changes, source)).toThrow(missing);
  expect(() => store.schedules.apply({ eventId: unknownId }, changesOf(), source)).toThrow(missing);
});
