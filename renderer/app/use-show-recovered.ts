import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { takeConflict } from "#renderer/editor/take-conflict.ts";
import { call } from "#renderer/ipc/client.ts";
import { choosePost } from "#renderer/post/chosen-post.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { Recovered } from "#shared/recovery.ts";
import type { Step } from "./navigation.ts";

/** Goes to the note or the post that a text was put into, where the person sees it, or chooses between two. */
export function useShowRecovered(
  go: (step: Step) => void,
  onClose: () => void,
): (text: Recovered, conflict: boolean) => void {
  const notes = useOpenNotes();
  const { tell } = useToasts();
  return ({ target, eventId }, conflict) => {
    if (target.of === "post") {
      tell("The text is in its post.");
      if (eventId !== null) {
        choosePost(eventId, target.postId);
        go({ does: "choose-event", eventId });
        go({ does: "choose-view", view: "posts" });
      }
      onClose();
      return;
    }
    if (conflict) {
      void takeConflict(notes, target, (of) => call("notes.get", { target: of }));
      tell("The note has changed since. Both texts are kept: choose one, or keep both.");
    } else tell("The text is in its note.");
    if (eventId !== null) {
      const page =
        target.of === "session"
          ? { of: "session" as const, sessionId: target.sessionId }
          : { of: "note" as const, target };
      go({ does: "open-page", eventId, page });
    }
    onClose();
  };
}
