import type { Events } from "./contract/events.ts";
import type { Imports, Schedules } from "./contract/imports.ts";
import { storeFailure } from "./store-failure.ts";
import type { WholeEvents } from "./whole-event.ts";

/** What writes in turns. */
export interface WritingInTurns {
  events: Events;
  schedules: Schedules;
  imports: Imports;
  wholeEvents: WholeEvents;
}

/** The same on a connection of its own, until it is closed. */
export interface Beside extends WritingInTurns {
  close(): void;
}

/**
 * The same, but what is written in turns goes through another connection: on the first one everything else that happens
 * between two turns would become part of the transaction.
 */
export function writingBeside(
  { events, schedules, imports, wholeEvents }: WritingInTurns,
  openBeside: () => Beside,
): WritingInTurns {
  const open = (): Beside => {
    try {
      return openBeside();
    } catch (error) {
      throw storeFailure(error);
    }
  };
  const through = async <T>(write: (beside: Beside) => Promise<T>): Promise<T> => {
    const beside = open();
    try {
      return await write(beside);
    } finally {
      beside.close();
    }
  };
  return {
    events: {
      ...events,
      async changeInTurns(id, fields, keep, turn) {
        // Few changes touch more than one row.
        const moves = keep === "wall" && fields.zone !== undefined;
        if (!moves) return events.change(id, fields, keep);
        return through((beside) => beside.events.changeInTurns(id, fields, keep, turn));
      },
    },
    schedules: {
      ...schedules,
      applyInTurns: (written, turn) =>
        through((beside) => beside.schedules.applyInTurns(written, turn)),
    },
    imports: {
      ...imports,
      undoInTurns: (eventId, turn) =>
        through((beside) => beside.imports.undoInTurns(eventId, turn)),
    },
    wholeEvents: {
      ...wholeEvents,
      restoreInTurns: (restored, turn) =>
        through((beside) => beside.wholeEvents.restoreInTurns(restored, turn)),
    },
  };
}
