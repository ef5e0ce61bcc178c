import type { SessionKind, SessionRow } from "./session.ts";

/** Nobody records these. */
const unrecorded: ReadonlySet<SessionKind> = new Set(["break", "social", "hallway"]);

type Heard = Pick<SessionRow, "kind" | "attendance" | "videoUrl" | "endsAt" | "status">;

/**
 * Whether a person who heard a session, or means to watch it later, still waits for its recording: it is over, took place,
 * and its source links no video yet. `now` in milliseconds since 1970, UTC.
 */
export function lacksRecording(
  { kind, attendance, videoUrl, endsAt, status }: Heard,
  now: number,
): boolean {
  const isWanted =
    attendance === "attended" || attendance === "left-early" || attendance === "watch-later";
  return (
    isWanted &&
    videoUrl === null &&
    status !== "cancelled" &&
    !unrecorded.has(kind) &&
    Date.parse(endsAt) <= now
  );
}
