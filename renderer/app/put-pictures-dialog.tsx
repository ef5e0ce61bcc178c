import { NoteChooser } from "#renderer/commands/note-chooser.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { usePutPictures } from "#renderer/watched/use-put-pictures.ts";
import type { ConferenceEvent } from "#shared/event.ts";

interface PutPicturesDialogProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  onClose: () => void;
}

/** Puts what came into the watched folder into a note that the person chooses. */
export function PutPicturesDialog({ events, eventId, onClose }: PutPicturesDialogProps) {
  const { data: offered } = useCall("watched.get", {});
  const put = usePutPictures();
  return (
    <NoteChooser
      title="Put the pictures into a note"
      placeholder="Put into: session, day or part"
      events={events}
      eventId={eventId}
      nothing="Nothing has all of these words."
      onChoose={(target, title) => {
        onClose();
        void put(offered?.found.map(({ id }) => id) ?? [], target, title);
      }}
      onClose={onClose}
    />
  );
}
