import type { Store } from "#electron/store/store.ts";
import type { WholeEvent } from "#electron/store/whole-event.ts";
import type { ImportSummary } from "#shared/schedule-changes.ts";
import type { EventFilePreview } from "./preview-event-file.ts";

/** Writes the events of a file, in one transaction. Throws `target-exists` where a part of it is stored already. */
export function importEventFile(
  store: Pick<Store, "wholeEvents">,
  events: readonly WholeEvent[],
  preview: EventFilePreview,
): ImportSummary {
  store.wholeEvents.restore(events);
  const { eventName: name, days: _days, rooms: _rooms, tracks: _tracks, ...summary } = preview;
  return { ...summary, name };
}
