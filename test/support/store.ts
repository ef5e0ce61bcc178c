import { openStore, type StoreOptions } from "#electron/store/open-store.ts";
import type { Store } from "#electron/store/store.ts";
import { anAddedSession, anEvent, changesOf } from "./builders.ts";
import type { AddedSession } from "#shared/schedule-changes.ts";

/** 2026-03-24, 12:00 UTC: noon of the first day of the builders' event. */
export const testNow = Date.UTC(2026, 2, 24, 12, 0);

/** A clock that stands still until it is set. */
export function fixedClock(start = testNow): { now: () => number; set: (instant: number) => void } {
  let instant = start;
  return { now: () => instant, set: (next) => void (instant = next) };
}

/** Ids of the right form that count up: `00000000-0000-7000-8000-000000000001`, … */
export function countingIds(start = 0): () => string {
  let last = start;
  return () => {
    last += 1;
    return `00000000-0000-7000-8000-${last.toString(16).padStart(12, "0")}`;
  };
}

/** A real store, in memory unless a file is named, with a standing clock and counting ids. */
export function openTestStore(options: Partial<StoreOptions> = {}): Store {
  return openStore({
    file: ":memory:",
    now: () => testNow,
    newId: countingIds(),
    busyTimeout: 0,
    ...options,
  });
}

/** Imports sessions into a new event and answers with its id and theirs, in the order of the list; `sessionId` is the first. */
export function storeWithEvent(
  sessions: AddedSession[] = [anAddedSession()],
  options: Parameters<typeof openTestStore>[0] = {},
): { store: Store; eventId: string; sessionId: string; sessionIds: string[] } {
  const store = openTestStore(options);
  const eventId = store.schedules.apply(
    { eventId: null, fields: anEvent(), dayStartsAt: 240, isSample: false },
    changesOf({ added: sessions }),
    { format: "schedule-xml", location: "schedule.xml" },
  );
  const sessionIds = store.sessions.list(eventId).map(({ id }) => id);
  return { store, eventId, sessionId: sessionIds[0] ?? "", sessionIds };
}
