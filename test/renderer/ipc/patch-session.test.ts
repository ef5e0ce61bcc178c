import { expect, test } from "vitest";
import { patchSession } from "#renderer/ipc/patch-session.ts";
import { createQueryClient } from "#renderer/ipc/query-client.ts";
import { callQuery, keyOf } from "#renderer/ipc/use-call.ts";
import { aSession } from "#test/support/session-row.ts";

const [a, b] = [aSession({ title: "A" }), aSession({ title: "B" })];

function aCache() {
  const client = createQueryClient(() => {});
  client.setQueryData(keyOf("sessions.list", { eventId: "event" }), [a, b]);
  client.setQueryData(keyOf("sessions.get", { id: a.id }), { ...a, abstract: null, links: [] });
  return {
    client,
    rows: () => client.getQueryData(callQuery("sessions.list", { eventId: "event" }).queryKey),
    page: () => client.getQueryData(callQuery("sessions.get", { id: a.id }).queryKey),
  };
}

test("shows a mark in the list and on the page", () => {
  const { client, rows, page } = aCache();
  patchSession(client, a.id, { rating: 4 });
  expect(rows()?.map(({ rating }) => rating)).toEqual([4, null]);
  expect(page()?.rating).toBe(4);
});

test("leaves the other rows as they are, so that they are not drawn anew", () => {
  const { client, rows } = aCache();
  patchSession(client, a.id, { rating: 4 });
  expect(rows()?.[1]).toBe(b);
});

test("changes nothing when nothing differs", () => {
  const { client, rows } = aCache();
  const before = rows();
  patchSession(client, a.id, { rating: null, plan: null });
  expect(rows()).toBe(before);
});

test("does nothing for a session that is not cached", () => {
  const { client, rows } = aCache();
  const before = rows();
  patchSession(client, "another", { rating: 4 });
  expect(rows()).toBe(before);
});
