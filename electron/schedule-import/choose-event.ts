import type { Schedules } from "#electron/store/store.ts";
import type { ParsedSession } from "#shared/schedule.ts";
import { isAlikeByNumber } from "./find-other-event.ts";
import { strongKinds, weakKind } from "./trusted-ids.ts";

/**
 * The stored event that shares at least half of a source's ids, null when there is none. Numbers alone do not count:
 * at least half of the sessions under the same number have to be alike, too.
 */
export function chooseEvent(
  sessions: readonly ParsedSession[],
  schedules: Pick<Schedules, "eventsSharing" | "storedSessions">,
): string | null {
  for (const kind of [...strongKinds, weakKind]) {
    const values = new Set<string>();
    let having = 0;
    for (const session of sessions) {
      const ids = session.sourceIds.filter((one) => one.kind === kind);
      if (ids.length > 0) having += 1;
      for (const one of ids) values.add(one.value);
    }
    // Ids that few sessions have do not speak for the source.
    if (having * 2 < sessions.length || values.size === 0) continue;
    const [best] = schedules.eventsSharing([...values].map((value) => ({ kind, value })));
    if (best === undefined || best.shared * 2 < values.size) continue;
    const isSure =
      kind !== weakKind || isAlikeByNumber(sessions, schedules.storedSessions(best.eventId));
    if (isSure) return best.eventId;
  }
  return null;
}
