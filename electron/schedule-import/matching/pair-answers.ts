import type { PairAnswer, StoredSession } from "#shared/schedule-changes.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";
import type { SessionPair } from "./session-pair.ts";

/** A pair that a person was asked about, and said so. */
export interface AnsweredPair {
  pair: SessionPair;
  answer: PairAnswer;
}

/** The answers that are about these two schedules; others, of an event chosen before, are passed over. */
export function answeredPairs(
  answers: Readonly<Record<string, PairAnswer>>,
  storedSessions: readonly StoredSession[],
  incomingSessions: readonly IncomingSession[],
): AnsweredPair[] {
  const given = Object.entries(answers);
  if (given.length === 0) return [];
  const stored = new Map(storedSessions.map((one) => [one.id, one]));
  const incoming = new Map(incomingSessions.map((one) => [one.key, one]));
  return given.flatMap(([key, answer]) => {
    const space = key.indexOf(" ");
    const before = stored.get(key.slice(0, space));
    const after = incoming.get(key.slice(space + 1));
    if (before === undefined || after === undefined) return [];
    return [{ pair: { stored: before, incoming: after }, answer }];
  });
}
