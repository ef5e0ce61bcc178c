import type { ScheduledSession, StoredSession } from "#shared/schedule-changes.ts";
import { groupSessions, type SessionGroup } from "./group-sessions.ts";
import { isAnotherTalk } from "./is-another-talk.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";
import { byTitleStartAndRoom, type SessionKey } from "./session-keys.ts";
import type { SessionPair } from "./session-pair.ts";

/** The work of matching two schedules: what is paired, and what on either side still is not. */
export interface Pairing {
  readonly pairs: SessionPair[];
  readonly stored: ReadonlySet<StoredSession>;
  readonly incoming: ReadonlySet<IncomingSession>;
  /** The talks that were found standing where stored ones stood, by these. They may have been paired otherwise since. */
  readonly replacements: ReadonlyMap<StoredSession, IncomingSession>;
  /** Pairs two sessions, unless another talk stands where the first one stood. */
  pair(before: StoredSession, after: IncomingSession): void;
  /** Pairs two sessions that a person calls the same, unless one of them is taken. */
  pairAsTold(before: StoredSession, after: IncomingSession): void;
  /** Pairs, among the given, what is the only session on its side with a key. */
  pairAlone(key: SessionKey, among?: SessionGroup): void;
  /** Pairs, among the given, sessions that are alike in every field, one by one where several are. */
  pairAlike(among?: SessionGroup): void;
  /** The same, of sessions alike in their ids as well. */
  pairEqual(): void;
}

type Side = StoredSession | IncomingSession;
const fieldsOf = (one: Side): ScheduledSession => ("after" in one ? one.after : one);
const isMine = (one: StoredSession): number => (one.isMine ? 1 : 0);

/** Every field but the status: what is gone may come back. */
const allFields = (one: Side): string => {
  const { title, kind, startsAt, endsAt, room, track, ...more } = fieldsOf(one);
  const { abstract, speakers, url, slidesUrl, videoUrl, links } = more;
  return JSON.stringify([
    [title, kind, startsAt, endsAt, room, track, url, slidesUrl, videoUrl],
    abstract === null ? null : [abstract.format, abstract.source],
    speakers.map(({ name, affiliation }) => [name, affiliation]),
    links.map((link) => [link.title, link.url]),
  ]);
};

const allIds = (one: Side): string =>
  one.sourceIds
    .map(({ kind, value }) => `${kind} ${value}`)
    .toSorted()
    .join("\n");

function groupsBy(key: (one: Side) => string | null, among: SessionGroup): SessionGroup[] {
  const keys = (one: Side): string[] => {
    const found = key(one);
    return found === null ? [] : [found];
  };
  return groupSessions(among.stored, among.incoming, keys, keys);
}

export function createPairing(
  storedSessions: Iterable<StoredSession>,
  incomingSessions: Iterable<IncomingSession>,
): Pairing {
  const stored = new Set(storedSessions);
  const incoming = new Set(incomingSessions);
  const pairs: SessionPair[] = [];

  const replacements = new Map<StoredSession, IncomingSession>();

  const join = (before: StoredSession, after: IncomingSession): void => {
    stored.delete(before);
    incoming.delete(after);
    pairs.push({ stored: before, incoming: after });
  };
  const pair = (before: StoredSession, after: IncomingSession): void => {
    if (isAnotherTalk(before, after.after)) replacements.set(before, after);
    else join(before, after);
  };
  const open = (among: SessionGroup | undefined): SessionGroup => ({
    stored: (among?.stored ?? [...stored]).filter((one) => stored.has(one)),
    incoming: (among?.incoming ?? [...incoming]).filter((one) => incoming.has(one)),
  });
  const pairInOrder = (same: SessionGroup): void => {
    // Where fewer are left than there were, the one that goes is not the person's.
    const likeliest = same.stored.toSorted(
      (a, b) => Number(a.status === "gone") - Number(b.status === "gone") || isMine(b) - isMine(a),
    );
    for (const [at, after] of same.incoming.entries()) {
      const before = likeliest[at];
      if (before !== undefined) pair(before, after);
    }
  };
  const pairAllAlike = (key: (one: Side) => string, among: SessionGroup): void => {
    // All fields are long: they are only written out for sessions of one title, time and room.
    for (const similar of groupsBy((one) => byTitleStartAndRoom(fieldsOf(one)), among)) {
      for (const same of groupsBy(key, similar)) pairInOrder(same);
    }
  };

  return {
    pairs,
    stored,
    incoming,
    replacements,
    pair,
    pairAsTold(before, after) {
      if (stored.has(before) && incoming.has(after)) join(before, after);
    },
    pairAlone(key, among) {
      for (const group of groupsBy((one) => key(fieldsOf(one)), open(among))) {
        const [before, after] = [group.stored[0], group.incoming[0]];
        const isAlone = group.stored.length === 1 && group.incoming.length === 1;
        if (isAlone && before !== undefined && after !== undefined) pair(before, after);
      }
    },
    pairAlike: (among) => pairAllAlike(allFields, open(among)),
    pairEqual: () => pairAllAlike((one) => `${allIds(one)}\n\n${allFields(one)}`, open(undefined)),
  };
}
