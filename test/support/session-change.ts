import type { ChangeSide } from "#shared/schedule-changes.ts";

/** A session as a change shows it: half an hour in the morning. */
export function aSide(fields: Partial<ChangeSide> = {}): ChangeSide {
  return {
    title: "Knots that hold",
    kind: "talk",
    startsAt: "2026-03-24T10:00:00+01:00",
    endsAt: "2026-03-24T10:30:00+01:00",
    day: "2026-03-24",
    room: "Hall A",
    track: null,
    speakers: [{ name: "Ada Lind", affiliation: null }],
    status: "scheduled",
    ...fields,
  };
}
