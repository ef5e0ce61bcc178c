import type { Autosave, SaveStatus } from "./autosave.ts";
import type { Timers } from "./timers.ts";

/** So long a text has to stay saved before the light says so. Milliseconds. */
const HOLDS = 250;

/** An autosave's status as the save light follows it. */
export type SteadyStatus = Pick<Autosave, "status" | "subscribe">;

/**
 * Good news of an autosave once they hold, all others at once. Somebody who writes on is saved once a second: a light that
 * turned with each save and with the letter behind it would flicker beside the text, and that letter would wait for it. A save
 * in between is told with the text still unsaved.
 */
export function steadyStatus(autosave: SteadyStatus, timers: Timers): SteadyStatus {
  const hearers = new Set<() => void>();
  let shown = autosave.status();
  let cancel: (() => void) | null = null;
  let endHearing: (() => void) | null = null;
  const show = (status: SaveStatus) => {
    if (isSame(shown, status)) return;
    shown = status;
    for (const heard of hearers) heard();
  };
  const look = () => {
    const status = autosave.status();
    cancel?.();
    cancel = null;
    if (!shown.unsaved || status.unsaved || status.failure || status.conflict) {
      show(status);
      return;
    }
    show({ ...status, unsaved: true });
    cancel = timers.start(() => show(autosave.status()), HOLDS);
  };
  return {
    status() {
      if (hearers.size === 0) shown = autosave.status();
      return shown;
    },
    subscribe(heard) {
      if (hearers.size === 0) {
        shown = autosave.status();
        endHearing = autosave.subscribe(look);
      }
      hearers.add(heard);
      return () => {
        hearers.delete(heard);
        if (hearers.size > 0) return;
        cancel?.();
        endHearing?.();
      };
    },
  };
}

const isSame = (one: SaveStatus, other: SaveStatus): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
