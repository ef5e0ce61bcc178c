import type { Schedules } from "#electron/store/contract/imports.ts";
import type { ParsedSession } from "#shared/schedule.ts";
import { isAlikeByNumber } from "./find-other-event.ts";
import { bareAddress } from "./session-keys.ts";
import { strongKinds, weakKind } from "./trusted-ids.ts";

type Sharing = Pick<Schedules, "eventsSharing" | "eventsSharingAddresses" | "storedSessions">;

/**
 * The stored event that shares at least half of a source's ids, or of its sessions' own addresses; null when there is
 * none; never `except`. Numbers alone do not count: at least half of the sessions under the same number have to be alike, too.
 */
export function chooseEvent(
  sessions: readonly ParsedSession[],
  schedules: Sharing,
  except: string | null = null,
): string | null {
  const isMeant = ({ eventId }: { eventId: string }): boolean => eventId !== except;
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
    const best = schedules
      .eventsSharing([...values].map((value) => ({ kind, value })))
      .find(isMeant);
    if (best === undefined || best.shared * 2 < values.size) continue;
    const isSure =
      kind !== weakKind || isAlikeByNumber(sessions, schedules.storedSessions(best.eventId));
    if (isSure) return best.eventId;
  }
  return eventOfAddresses(sessions, schedules, isMeant);
}

function eventOfAddresses(
  sessions: readonly ParsedSession[],
  schedules: Sharing,
  isMeant: (event: { eventId: string }) => boolean,
): string | null {
  const [own, repeated] = [new Set<string>(), new Set<string>()];
  for (const { url } of sessions) {
    if (url === null) continue;
    const address = bareAddress(url);
    // What several sessions give is the conference's page, the same every year.
    if (own.has(address)) repeated.add(address);
    own.add(address);
  }
  for (const address of repeated) own.delete(address);
  if (own.size === 0 || own.size * 2 < sessions.length) return null;
  const best = schedules.eventsSharingAddresses([...own]).find(isMeant);
  return best !== undefined && best.shared * 2 >= own.size ? best.eventId : null;
}
