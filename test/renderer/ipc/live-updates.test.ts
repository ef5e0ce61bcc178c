import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Heard } from "#renderer/ipc/client.ts";
import { createUpdates } from "#renderer/ipc/live-updates.ts";
import { markKey } from "#renderer/ipc/mark-key.ts";
import { createQueryClient } from "#renderer/ipc/query-client.ts";
import { keyOf } from "#renderer/ipc/use-call.ts";
import { aSession } from "#test/support/session-row.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const cached = {
  events: keyOf("events.list", {}),
  sessions: keyOf("sessions.list", { eventId: "one" }),
  others: keyOf("sessions.list", { eventId: "two" }),
  notes: keyOf("notes.list", { eventId: "one" }),
  about: keyOf("app.about", {}),
} as const;

function aCache() {
  const client = createQueryClient(() => {});
  for (const key of Object.values(cached)) client.setQueryData(key, []);
  const updates = createUpdates(client);
  const dropped = () =>
    Object.entries(cached)
      .filter(([, key]) => client.getQueryState(key)?.isInvalidated)
      .map(([name]) => name);
  const tell = async (...told: Heard) => {
    updates.take(told);
    await vi.advanceTimersByTimeAsync(200);
  };
  return { client, updates, dropped, tell };
}

test("drops one event's sessions when they changed, and what is counted from them", async () => {
  const { tell, dropped } = aCache();
  await tell("sessions", { eventId: "one" });
  expect(dropped()).toEqual(["events", "sessions"]);
});

test("drops everything when the store was written elsewhere", async () => {
  const { tell, dropped } = aCache();
  await tell("everything", {});
  expect(dropped()).toEqual(Object.keys(cached));
});

test("drops the list of notes, not the programme, while somebody writes", async () => {
  const { tell, dropped } = aCache();
  await tell("notes", { target: { of: "day", eventId: "one", day: "2026-03-24" }, revision: 2 });
  expect(dropped()).toEqual(["events", "notes"]);
});

test("asks for a session once, however often its note is saved", async () => {
  const asked: string[] = [];
  const client = createQueryClient(() => {});
  const row = aSession({ id: "session", hasNote: false });
  client.setQueryData(cached.sessions, [row]);
  const updates = createUpdates(client, (id) => {
    asked.push(id);
    return Promise.resolve({ ...row, hasNote: true, abstract: null, links: [] });
  });
  for (let revision = 1; revision <= 20; revision += 1) {
    updates.take(["notes", { target: { of: "session", sessionId: "session" }, revision }]);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(["session"]);
  expect(client.getQueryData(cached.sessions)).toEqual([{ ...row, hasNote: true }]);
});

test("drops nothing for topics that are no answers", async () => {
  const { tell, dropped } = aCache();
  await tell("flush", { question: 1 });
  await tell("openImport", { path: null });
  expect(dropped()).toEqual([]);
});

test("waits until a mark is saved, so that it does not flicker", async () => {
  const { client, updates, dropped } = aCache();
  const { promise, resolve } = Promise.withResolvers<void>();
  const mark = client.getMutationCache().build(client, {
    mutationKey: markKey,
    mutationFn: () => promise,
  });
  const marking = mark.execute(undefined);
  updates.take(["sessions", { eventId: "one" }]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(dropped()).toEqual([]);
  resolve();
  await marking;
  await vi.advanceTimersByTimeAsync(1000);
  expect(dropped()).toEqual(["events", "sessions"]);
});

test("drops nothing after it was stopped", async () => {
  const { updates, dropped } = aCache();
  updates.take(["everything", {}]);
  updates.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(dropped()).toEqual([]);
});
