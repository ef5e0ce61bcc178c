import type { Store } from "#electron/store/store.ts";
import type { Comparison } from "./compare-schedule.ts";
import { countProgramme } from "./count-programme.ts";
import type { StoredOrigin } from "../running/stored-origin.ts";

/** The comparison with a source that says it has not changed: the event as it is stored, and nothing to write. */
export function compareUnmodified(
  { into, format, isPart }: Pick<StoredOrigin, "into" | "format" | "isPart">,
  store: Pick<Store, "events" | "schedules">,
): Comparison {
  const stored = store.events.get(into);
  const { name, place, zone, dayStartsAt } = stored;
  const programme = store.schedules
    .storedSessions(into)
    .filter((one) => !one.isOwn && one.status !== "gone");
  return {
    changes: {
      added: [],
      changed: [],
      removed: [],
      replaced: [],
      held: [],
      unchanged: programme.length,
    },
    match: { pairs: [], added: [], missing: [], replaced: [], unsure: [], answered: [] },
    compared: {
      stored,
      name,
      place,
      zone,
      dayStartsAt,
      format,
      zoneFromSource: false,
      zoneGuess: null,
      zonesFitting: [],
      isZoneGiven: false,
      inProgramme: programme.length,
      ...countProgramme(programme, zone, dayStartsAt),
      added: 0,
      changed: 0,
      removed: 0,
      kept: isPart ? 0 : null,
      unchanged: programme.length,
      notesAffected: 0,
      unmodified: true,
      table: null,
      pairs: 0,
      removesMany: false,
      problem: null,
      parent: null,
      parentGuess: null,
      otherEvent: null,
      warnings: [],
    },
  };
}
