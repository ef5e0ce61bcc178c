import type { ScheduleChanges } from "#shared/schedule-changes.ts";

/** Whether an event is all as its source says, ids that no person sees included. */
export const hasNoChanges = ({ added, changed, removed }: ScheduleChanges): boolean =>
  added.length === 0 && changed.length === 0 && removed.length === 0;
