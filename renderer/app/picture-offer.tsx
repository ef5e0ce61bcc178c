import { useNow } from "#renderer/ipc/use-clock.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { usePresent } from "#renderer/now/use-present.ts";
import { OfferBar } from "#renderer/watched/offer-bar.tsx";
import { usePutPictures } from "#renderer/watched/use-put-pictures.ts";
import { captureTarget } from "#shared/capture-target.ts";
import { noteTitle } from "#shared/note-title.ts";
import { offerTarget } from "#shared/offer-target.ts";
import type { WatchedFolderState } from "#shared/watched-folder.ts";
import type { OfferedPicturesProps } from "./offered-pictures.tsx";

/** Offers new pictures to the note of what runs now. */
export function PictureOffer({
  events,
  event,
  open,
  offered,
  onAnother,
}: OfferedPicturesProps & { offered: WatchedFolderState }) {
  const now = useNow();
  const present = usePresent(events, now);
  const put = usePutPictures();
  const answer = useAct("watched.answer");
  const otherwise = captureTarget(events, event, now)?.target ?? null;
  const target = present && offerTarget(present, open, otherwise);
  const sessionId = target?.of === "session" ? target.sessionId : null;
  const { data: session } = useCall("sessions.get", sessionId === null ? null : { id: sessionId });
  const into = sessionId === null ? target && noteTitle(target) : (session?.title ?? null);
  const ids = offered.found.map(({ id }) => id);
  return (
    <OfferBar
      offered={offered}
      into={into}
      onPut={async () => {
        if (target !== null && into !== null) await put(ids, target, into);
      }}
      onAnother={onAnother}
      onIgnore={() => answer.mutate({ ids: ids.length < offered.waiting ? null : ids })}
    />
  );
}
