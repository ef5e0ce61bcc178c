import { kindsOfChange } from "#shared/change-kinds.ts";
import type { EventClock } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import type {
  ChangeSide,
  PersonalMarks,
  ScheduleChanges,
  ScheduledSession,
  SessionChange,
  StoredSession,
  UnsurePair,
} from "#shared/schedule-changes.ts";
import { dayOfSession } from "#shared/whole-days.ts";
import type { SessionMatch } from "../matching/match-sessions.ts";
import { pairKey, type SessionPair } from "../matching/session-pair.ts";

/** Everything that an import alters, as people read it. */
export interface ListedChanges {
  /** The person's first (noted, then planned, rated or marked), then by time. */
  changes: SessionChange[];
  /** In the same order, those to be asked; no more than `limits.pairsAsked`. */
  pairs: UnsurePair[];
}

const marksOf = (one: StoredSession): PersonalMarks | null => {
  const { isMine, hasNote, plan, attendance, rating } = one;
  return isMine ? { hasNote, plan, attendance, rating } : null;
};

interface Ranked<Item> {
  item: Item;
  mine: PersonalMarks | null;
  at: number;
  title: string;
}

const rankOf = ({ mine }: Ranked<unknown>): number => {
  if (mine === null) return 2;
  return mine.hasNote ? 0 : 1;
};

const inOrder = <Item>(ranked: readonly Ranked<Item>[]): Item[] =>
  ranked
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.at - b.at ||
        (a.title < b.title ? -1 : Number(a.title > b.title)),
    )
    .map(({ item }) => item);

function sideIn(clock: EventClock): (session: ScheduledSession) => ChangeSide {
  return ({ title, kind, startsAt, endsAt, room, track, speakers, status }) => ({
    title,
    kind,
    startsAt: clock.format(startsAt),
    endsAt: clock.format(endsAt),
    day: dayOfSession({ startsAt, endsAt }, clock),
    room,
    track,
    speakers: speakers.map(({ name, affiliation }) => ({ name, affiliation })),
    status,
  });
}

/** Writes changes out for reading: each altered session once, with what it was and what it becomes. */
export function listChanges(
  changes: ScheduleChanges,
  match: SessionMatch,
  clock: EventClock,
): ListedChanges {
  const side = sideIn(clock);
  const listed: Ranked<SessionChange>[] = [];
  const list = (
    given: Pick<SessionChange, "key" | "sessionId" | "kinds">,
    before: StoredSession | null,
    after: ScheduledSession | null,
    { title, startsAt: at }: ScheduledSession,
  ): void => {
    const mine = before === null ? null : marksOf(before);
    const [was, becomes] = [before && side(before), after && side(after)];
    listed.push({ item: { ...given, before: was, after: becomes, mine }, mine, at, title });
  };

  for (const { key, after } of match.added) {
    const kinds: SessionChange["kinds"] =
      after.status === "cancelled" ? ["new", "cancelled"] : ["new"];
    list({ key, sessionId: null, kinds }, null, after, after);
  }
  const stored = new Map(match.pairs.map((pair) => [pair.stored.id, pair.stored]));
  for (const { id, after, fields } of changes.changed) {
    const before = stored.get(id);
    // Without a visible field only the source's ids differ.
    if (before === undefined || fields.length === 0) continue;
    const kinds = kindsOfChange(fields, before, after);
    list({ key: id, sessionId: id, kinds }, before, after, after);
  }
  const inPlaceOf = new Map(match.replaced.map((pair) => [pair.stored.id, pair.incoming.after]));
  const removed = new Set(changes.removed);
  for (const before of match.missing) {
    const { id } = before;
    if (!removed.has(id)) continue;
    const after = inPlaceOf.get(id) ?? null;
    const kinds: SessionChange["kinds"] = [after === null ? "gone" : "replaced"];
    list({ key: id, sessionId: id, kinds }, before, after, before);
  }
  return { changes: inOrder(listed), pairs: listPairs(match, side) };
}

function listPairs(
  { unsure, answered }: SessionMatch,
  side: (session: ScheduledSession) => ChangeSide,
): UnsurePair[] {
  const ranked = (pair: SessionPair, answer: UnsurePair["answer"]): Ranked<UnsurePair> => {
    const mine = marksOf(pair.stored);
    const [before, after] = [side(pair.stored), side(pair.incoming.after)];
    const { id: sessionId, startsAt: at, title } = pair.stored;
    return {
      item: { key: pairKey(pair), sessionId, before, after, mine, answer },
      mine,
      at,
      title,
    };
  };
  return inOrder([
    ...answered.map(({ pair, answer }) => ranked(pair, answer)),
    ...unsure.map((pair) => ranked(pair, null)),
  ]).slice(0, limits.pairsAsked);
}
