import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { namesOf } from "./is-another-talk.ts";
import { foldTitle } from "./fold-text.ts";

/** What stands for a session while two schedules are compared; null where the session lacks it. */
export type SessionKey = (session: ScheduledSession) => string | null;

export const byTitle: SessionKey = (one) => foldTitle(one.title);

export const byStart: SessionKey = (one) => String(one.startsAt);

export const byTitleAndStart: SessionKey = (one) => `${foldTitle(one.title)}\n${one.startsAt}`;

export const byTitleStartAndRoom: SessionKey = (one) => `${byTitleAndStart(one)}\n${one.room}`;

/** A title without people is no key: "Lunch" is another one every day. */
export const byTitleAndSpeakers: SessionKey = (one) => {
  const names = namesOf(one);
  return names.length === 0 ? null : `${foldTitle(one.title)}\n${names.toSorted().join("\n")}`;
};

export const byTitleSpeakersAndStart: SessionKey = (one) => {
  const key = byTitleAndSpeakers(one);
  return key === null ? null : `${key}\n${one.startsAt}`;
};

/** An address without scheme and final slash: what is left when a site moves to https. */
export const bareAddress = (url: string): string =>
  url.replace(/^https?:\/\//, "").replace(/\/+$/, "");

const addressOf = ({ url }: ScheduledSession): string | null =>
  url === null ? null : bareAddress(url);

/**
 * The address of a session's page, where it is the only session of both schedules with it: an address that
 * several give (a conference's front page) tells none of them.
 */
export function byOwnAddress(...schedules: readonly Iterable<ScheduledSession>[]): SessionKey {
  const shared = new Set<string>();
  for (const sessions of schedules) {
    const seen = new Set<string>();
    for (const session of sessions) {
      const address = addressOf(session);
      if (address !== null && seen.has(address)) shared.add(address);
      else if (address !== null) seen.add(address);
    }
  }
  return (session) => {
    const address = addressOf(session);
    return address === null || shared.has(address) ? null : address;
  };
}
