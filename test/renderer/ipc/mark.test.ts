import { MutationObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { CallFailure } from "#renderer/ipc/client.ts";
import { markMutation, type MarkOfSession } from "#renderer/ipc/mark.ts";
import { createQueryClient } from "#renderer/ipc/query-client.ts";
import { callQuery, keyOf } from "#renderer/ipc/use-call.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession } from "#test/support/session-row.ts";

const row = aSession({ title: "Talk", rating: 2 });

/** A window that shows one session, and a main process that answers as told. */
function aWindow(save: (one: MarkOfSession) => Promise<SessionRow>) {
  const told: string[] = [];
  const client = createQueryClient((sentence) => told.push(sentence));
  client.setQueryData(keyOf("sessions.list", { eventId: "event" }), [row]);
  const marks = new MutationObserver(client, markMutation(client, save));
  const shown = () =>
    client.getQueryData(callQuery("sessions.list", { eventId: "event" }).queryKey)?.[0];
  return { marks, shown, told };
}

test("shows a mark before it is saved", async () => {
  const saved = Promise.withResolvers<SessionRow>();
  const { marks, shown } = aWindow(() => saved.promise);
  const marking = marks.mutate({ row, mark: { rating: 5 } });
  await expect.poll(() => shown()?.rating).toBe(5);
  saved.resolve({ ...row, rating: 5 });
  await marking;
  expect(shown()?.rating).toBe(5);
});

test("puts back what was there when the mark cannot be saved, and says why", async () => {
  const { marks, shown, told } = aWindow(() =>
    Promise.reject(new CallFailure("disk-full", "The disk is full. Free some space.")),
  );
  await expect(marks.mutate({ row, mark: { rating: null } })).rejects.toThrow("The disk is full");
  expect(shown()?.rating).toBe(2);
  expect(told).toEqual(["The disk is full. Free some space."]);
});

test("puts back the field that failed, and no other", async () => {
  const { marks, shown } = aWindow(({ mark }) =>
    "plan" in mark
      ? Promise.reject(new CallFailure("busy", "Another program is writing."))
      : Promise.resolve(row),
  );
  const planning = marks.mutate({ row, mark: { plan: "must" } });
  await marks.mutate({ row, mark: { attendance: "attended" } });
  await expect(planning).rejects.toThrow("Another program");
  expect(shown()).toMatchObject({ plan: null, attendance: "attended" });
});

test("saves marks in the order they were set", async () => {
  const order: (number | null)[] = [];
  const { marks, shown } = aWindow(async ({ mark }) => {
    if ("rating" in mark) order.push(mark.rating);
    return row;
  });
  const all = [3, 4, 5].map((rating) => marks.mutate({ row, mark: { rating } }));
  await Promise.all(all);
  expect(order).toEqual([3, 4, 5]);
  expect(shown()?.rating).toBe(5);
});
