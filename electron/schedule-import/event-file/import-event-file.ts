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
  return summaryOf(preview);
}

/** The same, a piece at a time: `turn` is waited for between two of them, and takes everything back when it throws. */
export async function importEventFileInTurns(
  store: Pick<Store, "wholeEvents">,
  events: readonly WholeEvent[],
  { preview, turn }: { preview: EventFilePreview; turn: () => Promise<void> },
): Promise<ImportSummary> {
  await store.wholeEvents.restoreInTurns(events, turn);
  return summaryOf(preview);
}

function summaryOf({
  eventName: name,
  days: _days,
  rooms: _rooms,
  tracks: _tracks,
  ...summary
}: EventFilePreview): ImportSummary {
  return { ...summary, name };
}
