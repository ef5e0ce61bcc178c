import { Dialog } from "#renderer/ui/dialog.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import { trashDays } from "#shared/trash.ts";
import { RemoveQuestion } from "./remove-question.tsx";

interface RemoveEventDialogProps {
  event: ConferenceEvent;
  onRemove: (event: ConferenceEvent) => void;
  onClose: () => void;
}

/** Asked before an event goes that holds notes: three days of writing should not go by a slip. */
export function RemoveEventDialog({ event, onRemove, onClose }: RemoveEventDialogProps) {
  const notes = event.notes === 1 ? "1 note" : `${event.notes} notes`;
  const sessions = event.sessions === 1 ? "1 session" : `${event.sessions} sessions`;
  const remove = () => {
    onRemove(event);
    onClose();
  };
  return (
    <Dialog title={`Remove ${event.name}`} onClose={onClose}>
      <RemoveQuestion remove="Remove event" onRemove={remove} onKeep={onClose}>
        {notes} and {sessions} would be removed with it. All of it stays in the trash for{" "}
        {trashDays} days.
      </RemoveQuestion>
    </Dialog>
  );
}
