import type { WholeEvent } from "#electron/store/whole-event.ts";
import type { ScheduleChanges, SessionChange } from "#shared/schedule-changes.ts";
import type { ComparedSchedule } from "../comparing/compare-schedule.ts";
import type { ImportThread } from "./import-thread.ts";

/** What the thread has settled with `refresh`. */
export async function takeChanges(
  thread: ImportThread,
  { unchanged }: ComparedSchedule,
): Promise<ScheduleChanges> {
  return {
    added: await takeAll((from) => thread.ask("takeAdded", from)),
    changed: await takeAll((from) => thread.ask("takeChanged", from)),
    ...(await thread.ask("takeRemoved", null)),
    unchanged,
  };
}

/** A new event's log is empty: nothing is asked for. */
export const takeLog = (
  thread: ImportThread,
  { stored }: ComparedSchedule,
): Promise<SessionChange[]> =>
  stored === null ? Promise.resolve([]) : takeAll((from) => thread.ask("takeLog", from));

/** What a file of an event holds; empty for a schedule. */
export async function takeEvents(thread: ImportThread): Promise<WholeEvent[]> {
  const events = await thread.ask("takeEvents", null);
  for (const [event, { sessions }] of events.entries()) {
    const all = await takeAll((from) => thread.ask("takeWholeSessions", { event, from }));
    for (const session of all) sessions.push(session);
  }
  return events;
}

/** Piece by piece: between two of them main answers the window. */
async function takeAll<Item>(take: (from: number) => Promise<Item[]>): Promise<Item[]> {
  const taken: Item[] = [];
  let piece = await take(0);
  while (piece.length > 0) {
    for (const one of piece) taken.push(one);
    piece = await take(taken.length);
  }
  return taken;
}
