import { useEffect } from "react";

/** Dialogs that a key opens and that are typed into at once, with their modules as `panes.tsx` names them. */
const typedInto = [
  () => import("#renderer/commands/command-palette.tsx"),
  () => import("#renderer/commands/quick-open.tsx"),
  () => import("#renderer/capture/capture-dialog.tsx"),
  () => import("#renderer/commands/move-dialog.tsx"),
  () => import("#renderer/commands/template-dialog.tsx"),
];

/**
 * Fetches them once the first screen is painted and the window has nothing else to do: letters typed before a dialog is
 * there would go into the note.
 */
export function useFetchAhead(isPainted: boolean): void {
  useEffect(() => {
    if (!isPainted) return undefined;
    const waiting = requestIdleCallback(() => {
      // What fails is asked for again, and told of, when its dialog opens.
      for (const fetch of typedInto) fetch().catch(() => {});
    });
    return () => cancelIdleCallback(waiting);
  }, [isPainted]);
}
