import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Broadcast } from "#electron/ipc/announce.ts";
import { gatherNotes } from "#electron/ipc/gather-notes.ts";
import { ofSession } from "#test/support/builders.ts";

const target = ofSession("0199a000-0000-7000-8000-000000000001");
const other = ofSession("0199a000-0000-7000-8000-000000000002");

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function listening(): { told: unknown[]; broadcast: Broadcast } {
  const told: unknown[] = [];
  return { told, broadcast: gatherNotes((topic, payload) => told.push([topic, payload])) };
}

describe("telling the windows of saved notes", () => {
  it("tells the last of several saves of one note, and each note", () => {
    const { told, broadcast } = listening();
    broadcast("notes", { target, revision: 1 });
    broadcast("notes", { target: other, revision: 7 });
    broadcast("notes", { target, revision: 2 });
    vi.runAllTimers();
    expect(told).toEqual([
      ["notes", { target, revision: 2 }],
      ["notes", { target: other, revision: 7 }],
    ]);
  });

  it("tells soon, however long the saving goes on", () => {
    const { told, broadcast } = listening();
    for (let revision = 1; revision <= 100; revision += 1) {
      broadcast("notes", { target, revision });
      vi.advanceTimersByTime(10);
    }
    expect(told.length).toBeGreaterThan(10);
  });

  it("does not hold back anything else", () => {
    const { told, broadcast } = listening();
    broadcast("events", {});
    expect(told).toEqual([["events", {}]]);
  });
});
