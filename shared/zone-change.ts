import { z } from "zod";
import { createEventClock, isZone } from "./event-time.ts";

/**
 * What stays when an event's time zone is changed: the clock on the wall (10:00 stays 10:00, so it is another instant), or
 * the instants (10:00 in Amsterdam becomes 09:00 in London).
 */
export const zoneKeep = z.enum(["wall", "instants"]);
export type ZoneKeep = z.infer<typeof zoneKeep>;

/** IANA names. */
export interface ZoneMove {
  from: string;
  to: string;
}

/** Instants in milliseconds. */
export interface Span {
  startsAt: number;
  endsAt: number;
}

/**
 * The span with the same clock on the wall in another zone. An hour that the other zone's clock leaves out becomes the one
 * after it; of an hour that comes twice it is the first (RFC 5545, 3.3.5). Nothing ends before it starts: what would, since
 * its own hour comes twice, keeps its length.
 */
export function createWallMove({ from, to }: ZoneMove): (span: Span) => Span {
  const [before, after] = [createEventClock(from, 0), createEventClock(to, 0)];
  // Sessions begin and end together, so most look-ups are repeats.
  const known = new Map<number, number>();
  const move = (instant: number): number => {
    let moved = known.get(instant);
    if (moved === undefined) {
      moved = after.instantOf(before.format(instant).slice(0, 19));
      known.set(instant, moved);
    }
    return moved;
  };
  return ({ startsAt, endsAt }) => {
    const start = move(startsAt);
    const end = move(endsAt);
    const isAsLongAsItCan = endsAt <= startsAt || end > start;
    return { startsAt: start, endsAt: isAsLongAsItCan ? end : start + endsAt - startsAt };
  };
}

const knownZone = z.string().refine(isZone, "This is no time zone.");

/** How the times of a source become those of an event, once a person has changed the event's time zone. */
export const sourceReading = z.object({
  /** The source's wall times are read in it. */
  zone: knownZone,
  /** Then all times keep their clock on the wall from one zone to the next, in this order. */
  moves: z.array(z.object({ from: knownZone, to: knownZone })),
});
export type SourceReading = z.infer<typeof sourceReading>;

/**
 * How sources are read after a change of zone, so that reading them again changes nothing. Null: as they stand, which is
 * also where a change and its way back lead.
 */
export function readingAfter(
  before: SourceReading | null,
  { from, to }: ZoneMove,
  keep: ZoneKeep,
): SourceReading | null {
  const { zone, moves } = before ?? { zone: from, moves: [] };
  const last = moves.at(-1);
  const isWayBack = keep === "wall" && last?.from === to && last.to === from;
  const kept = isWayBack ? moves.slice(0, -1) : keep === "wall" ? [...moves, { from, to }] : moves;
  return kept.length === 0 && zone === to ? null : { zone, moves: kept };
}

/** Carries spans that were read in a reading's zone through its moves. */
export function followMoves({ moves }: SourceReading): (span: Span) => Span {
  const steps = moves.map(createWallMove);
  return (span) => steps.reduce((moved, step) => step(moved), span);
}
