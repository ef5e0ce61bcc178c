import type { Connection } from "./connection.ts";
import type { Alter } from "./trash-rows.ts";

/**
 * What a session of an event leaves behind when it comes back: source ids that an import has given to another session
 * meanwhile, which stays the one that the source means, and sources that are not there any more.
 */
export function createLeaveOut({ sqlite }: Connection): (eventId: string | null) => Alter {
  const isTaken = sqlite
    .prepare<[unknown, unknown, string | null], 1>(
      `SELECT 1 FROM session_source_ids AS i JOIN sessions AS s ON s.seq = i.session_seq
       WHERE i.value = ? AND i.kind = ? AND s.event_id = ?`,
    )
    .pluck();
  const isSource = sqlite
    .prepare<[unknown], 1>("SELECT 1 FROM schedule_sources WHERE id = ?")
    .pluck();
  return (eventId) => (table, fields) => {
    const isLeft =
      (table === "session_source_ids" &&
        isTaken.get(fields["value"], fields["kind"], eventId) !== undefined) ||
      (table === "session_parts" && isSource.get(fields["source_id"]) === undefined);
    return isLeft ? null : fields;
  };
}
