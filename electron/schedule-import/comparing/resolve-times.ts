import { AppError } from "#shared/errors.ts";
import { createEventClock, isZone } from "#shared/event-time.ts";
import type { AddedSession } from "#shared/schedule-changes.ts";
import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";
import { followMoves, type SourceReading, type Span } from "#shared/zone-change.ts";

/** A session of the source with its times as instants. */
export interface IncomingSession extends AddedSession {
  /** Tells the sessions of one source apart, for as long as it is being imported. */
  key: string;
  /** For messages: "line 120", "event id 4426". */
  where: string;
}

/** Refuses a zone that is not known here: `invalid-input`. */
export function checkZone(zone: string): void {
  if (isZone(zone)) return;
  throw new AppError(
    "invalid-input",
    `“${zone}” is not a known time zone. Give one such as Europe/Amsterdam or America/New_York.`,
  );
}

/** Whether a source has wall times, which mean nothing before a zone is known. */
export const hasWallTimes = (sessions: readonly ParsedSession[]): boolean =>
  sessions.some((one) => "local" in one.start || "local" in one.end);

/**
 * Reads wall times in the event's zone; instants stay instants. With a reading, as the person has had the event's sources
 * read since its zone was changed. Throws `malformed-source` for a time that is none.
 */
export function resolveTimes(
  sessions: readonly ParsedSession[],
  zone: string,
  reading: SourceReading | null = null,
): IncomingSession[] {
  const clock = createEventClock(reading?.zone ?? zone, 0);
  const moved = reading === null ? (span: Span) => span : followMoves(reading);
  // Sessions start together, so most look-ups are repeats.
  const known = new Map<string, number>();
  const instantOf = (time: ParsedTime, where: string): number => {
    if ("instant" in time) return time.instant;
    let instant = known.get(time.local);
    if (instant === undefined) {
      try {
        instant = clock.instantOf(time.local);
      } catch {
        throw new AppError(
          "malformed-source",
          `The time “${time.local}” at ${where} cannot be read. Correct it in the schedule and import again.`,
        );
      }
      known.set(time.local, instant);
    }
    return instant;
  };

  return sessions.map((one, at) => {
    const start = instantOf(one.start, one.where);
    // A wall time in the hour that a clock change skips may come out before its start.
    const end = Math.max(start, instantOf(one.end, one.where));
    return {
      key: `new-${at + 1}`,
      where: one.where,
      sourceIds: one.sourceIds,
      after: {
        title: one.title,
        kind: one.kind,
        ...moved({ startsAt: start, endsAt: end }),
        room: one.room,
        track: one.track,
        abstract: one.abstract,
        speakers: one.speakers.map(({ name, affiliation }) => ({ name, affiliation })),
        url: one.url,
        slidesUrl: one.slidesUrl,
        videoUrl: one.videoUrl,
        links: one.links,
        status: one.cancelled ? "cancelled" : "scheduled",
      },
    };
  });
}
