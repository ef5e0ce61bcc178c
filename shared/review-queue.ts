import { lacksRecording } from "./lacks-recording.ts";
import type { SessionRow } from "./session.ts";

/** What is still to be done about a session. */
export type Want = "note" | "rating" | "watch" | "recording";

export interface Reviewed {
  row: SessionRow;
  /** In the order of `Want`; never empty. */
  wants: Want[];
}

/**
 * The sessions that something is still to be done about, in the programme's order: heard but without note or rating
 * (breaks, social and hallway need none), to be watched later, or waiting for their recording. `now` in milliseconds
 * since 1970, UTC. Sessions that still run are left alone; cancelled ones as well.
 */
export function reviewQueue(rows: readonly SessionRow[], now: number): Reviewed[] {
  return rows.flatMap((row) => {
    const wants = wantsOf(row, now);
    return wants.length === 0 ? [] : [{ row, wants }];
  });
}

function wantsOf(row: SessionRow, now: number): Want[] {
  if (row.status === "cancelled" || Date.parse(row.endsAt) > now) return [];
  const { attendance, kind } = row;
  const isHeard =
    (attendance === "attended" || attendance === "left-early" || attendance === "watched") &&
    kind !== "break" &&
    kind !== "social" &&
    kind !== "hallway";
  const wants: Want[] = [];
  if (isHeard && !row.hasNote) wants.push("note");
  if (isHeard && row.rating === null) wants.push("rating");
  if (attendance === "watch-later") wants.push("watch");
  if (lacksRecording(row, now)) wants.push("recording");
  return wants;
}
