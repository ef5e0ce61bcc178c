import { describe, expect, it } from "vitest";
import { contract } from "#shared/ipc.ts";
import { appRouter, type Heard } from "#test/support/app-router.ts";
import { aBody, aSession, ofSession } from "#test/support/builders.ts";
import { called } from "#test/support/called.ts";
import { storeWithEvent } from "#test/support/store.ts";

interface Window {
  dispatch: ReturnType<typeof appRouter>["dispatch"];
  eventId: string;
  sessionId: string;
}

/** What was told while something was done to an event of one session. */
async function toldBy(act: (window: Window) => Promise<unknown>): Promise<Heard & Window> {
  const { store, eventId, sessionId } = storeWithEvent();
  const { dispatch, heard } = appRouter(store);
  await act({ dispatch, eventId, sessionId });
  return { ...heard, dispatch, eventId, sessionId };
}

describe("what windows are told", () => {
  it("a saved note: its target and revision", async () => {
    const { told, sessionId, writes } = await toldBy(({ dispatch, sessionId: id }) =>
      called(dispatch, "notes.save", {
        target: ofSession(id),
        body: aBody("Text"),
        baseRevision: 0,
      }),
    );
    expect(told).toEqual([
      { topic: "notes", payload: { target: ofSession(sessionId), revision: 1 } },
    ]);
    expect(writes).toBe(1);
  });

  it.each([
    ["sessions.rate", { rating: 5 }],
    ["sessions.plan", { plan: "maybe" }],
    ["sessions.mark", { attendance: "skipped" }],
    ["sessions.tag", { tags: ["ebpf"] }],
  ] as const)("%s: the sessions of its event", async (method, fields) => {
    const { told, eventId } = await toldBy(({ dispatch, sessionId }) =>
      called(dispatch, method, { id: sessionId, ...fields }),
    );
    expect(told).toEqual([{ topic: "sessions", payload: { eventId } }]);
  });

  it("a session added or removed: the event's counts too", async () => {
    const { told, eventId } = await toldBy(async ({ dispatch, eventId: id }) => {
      const fields = aSession();
      const added = contract["sessions.add"].output.parse(
        await called(dispatch, "sessions.add", { eventId: id, fields }),
      );
      await called(dispatch, "sessions.remove", { id: added.id });
    });
    const once = [
      { topic: "sessions", payload: { eventId } },
      { topic: "events", payload: {} },
    ];
    expect(told).toEqual([...once, ...once]);
  });

  it("a removed event: everything", async () => {
    const { told } = await toldBy(({ dispatch, eventId }) =>
      called(dispatch, "events.remove", { id: eventId }),
    );
    expect(told).toEqual([{ topic: "everything", payload: {} }]);
  });

  it("reading tells nothing", async () => {
    const { told, writes } = await toldBy(async ({ dispatch, eventId, sessionId }) => {
      await called(dispatch, "events.list", {});
      await called(dispatch, "sessions.list", { eventId });
      await called(dispatch, "notes.get", { target: ofSession(sessionId) });
      await called(dispatch, "search.find", { words: "mesh", eventId: null, limit: 5 });
    });
    expect(told).toEqual([]);
    expect(writes).toBe(0);
  });
});
