import type { ImportPreview, ImportSummary } from "#shared/schedule-changes.ts";

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
    into: null,
    days: [
      { day: "2026-03-24", sessions: 14 },
      { day: "2026-03-25", sessions: 10 },
    ],
    rooms: 3,
    tracks: 2,
    pairs: 0,
    removesMany: false,
    otherEvent: null,
    ...fields,
  };
}

export function aSummary(fields: Partial<ImportSummary> = {}): ImportSummary {
  return { ...counts, eventId: "event 1", name: "Gophers by the Canal 2026", ...fields };
}
