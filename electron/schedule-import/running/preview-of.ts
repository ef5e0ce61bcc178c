import type { ImportPreview } from "#shared/schedule-changes.ts";
import type { ComparedSchedule } from "../comparing/compare-schedule.ts";

/** A comparison as a window is told of it. */
export function previewOf(importId: string, compared: ComparedSchedule): ImportPreview {
  const {
    stored,
    name,
    place: _place,
    dayStartsAt: _start,
    isZoneGiven: _given,
    inProgramme: _all,
    ...counts
  } = compared;
  const into = stored === null ? null : { id: stored.id, name: stored.name };
  return { ...counts, importId, eventName: name, into };
}
