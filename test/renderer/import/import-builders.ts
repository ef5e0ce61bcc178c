import type {
  ChangeSide,
  ImportPreview,
  ImportSummary,
  PersonalMarks,
  SessionChange,
} from "#shared/schedule-changes.ts";

const counts = {
  zone: "Europe/Amsterdam",
  sessions: 24,
  speakers: 30,
  added: 24,
  changed: 0,
  removed: 0,
  unchanged: 0,
  notesAffected: 0,
  warnings: [],
};

/** A schedule of two days that makes a new event. */
export function aPreview(fields: Partial<ImportPreview> = {}): ImportPreview {
  return {
    ...counts,
    importId: "import 1",
    format: "icalendar",
    eventName: "Gophers by the Canal 2026",
    zoneFromSource: true,
    zoneGuess: null,
    zonesFitting: [],
    into: null,
    days: [
      { day: "2026-03-24", sessions: 14 },
      { day: "2026-03-25", sessions: 10 },
    ],
    rooms: 3,
    tracks: 2,
    pairs: 0,
    removesMany: false,
    kept: null,
    problem: null,
    parent: null,
    parentGuess: null,
    otherEvent: null,
    unmodified: false,
    table: null,
    ...fields,
  };
}

export function aSummary(fields: Partial<ImportSummary> = {}): ImportSummary {
  return { ...counts, eventId: "event 1", name: "Gophers by the Canal 2026", ...fields };
}

/** A session as a change shows it: an hour in the morning, in a room, by one person. */
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

/** A session that an import alters; `before` and `after` say in what. */
export function aChange(fields: Partial<SessionChange> = {}): SessionChange {
  return {
    key: "change 1",
    sessionId: "session 1",
    kinds: ["moved"],
    before: aSide(),
    after: aSide({ room: "Hall B" }),
    mine: null,
    ...fields,
  };
}

/** Nothing but what is given. */
export const marks = (fields: Partial<PersonalMarks>): PersonalMarks => ({
  hasNote: false,
  plan: null,
  attendance: null,
  rating: null,
  ...fields,
});
