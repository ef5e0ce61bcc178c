import { lazy, Suspense, useEffect, useRef } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";

export interface OfferedPicturesProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  event: ConferenceEvent | null;
  /** The note that is on screen. */
  open: NoteTarget | null;
  onAnother: () => void;
}

const PictureOffer = lazy(async () => ({
  default: (await import("./picture-offer.tsx")).PictureOffer,
}));

/** Shows what came into the watched folder, and says when the folder went. */
export function OfferedPictures({
  isPainted,
  ...props
}: OfferedPicturesProps & { isPainted: boolean }) {
  const { data: offered } = useCall("watched.get", isPainted ? {} : null);
  const { tell } = useToasts();
  const trouble = offered?.trouble;
  const before = useRef(trouble);
  useEffect(() => {
    // What was so when the window opened stands in the settings.
    if (trouble && before.current === null) tell(trouble);
    before.current = trouble;
  }, [trouble, tell]);
  if (!offered || offered.waiting === 0) return null;
  return (
    <Suspense>
      <PictureOffer {...props} offered={offered} />
    </Suspense>
  );
}
