import type { Schedules } from "#electron/store/store.ts";
import type { ParsedSession, SourceIdKind } from "#shared/schedule.ts";
import { sharesFewWords, sharesSpeaker } from "./is-another-talk.ts";

/** Where each id is the only one of its kind in the world, or at least in its system. */
const strongKinds: readonly SourceIdKind[] = ["guid", "code", "uid"];
/** Plain numbers: every conference has a session 1. */
const weakKind: SourceIdKind = "id";

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
    if (kind !== weakKind || isAlike(sessions, schedules, best.eventId)) return best.eventId;
  }
  return null;
}

function isAlike(
  sessions: readonly ParsedSession[],
  schedules: Pick<Schedules, "storedSessions">,
  eventId: string,
): boolean {
  const stored = new Map(
    schedules
      .storedSessions(eventId)
      .flatMap((one) =>
        one.sourceIds.filter(({ kind }) => kind === weakKind).map(({ value }) => [value, one]),
      ),
  );
  let [compared, alike] = [0, 0];
  for (const session of sessions) {
    const number = session.sourceIds.find(({ kind }) => kind === weakKind)?.value;
    const before = number === undefined ? undefined : stored.get(number);
    if (before === undefined) continue;
    compared += 1;
    if (sharesSpeaker(before, session) || !sharesFewWords(before.title, session.title)) alike += 1;
  }
  return alike * 2 >= compared;
}
