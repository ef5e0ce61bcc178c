import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { NoteSurface } from "./note-surface.ts";

/** Puts the note on screen on the clipboard as Markdown, whether it is saved or not. */
export function useCopyNote(): (surface: NoteSurface) => void {
  const { tell } = useToasts();
  const { mutate: copy } = useAct("notes.copy");
  return (surface) => {
    surface.finish();
    copy(
      { body: JSON.stringify(surface.editor.state.doc.toJSON()) },
      {
        onSuccess: ({ isCopied }) =>
          tell(
            isCopied
              ? "The note is on the clipboard as Markdown."
              : "There is no text in this note to copy.",
          ),
      },
    );
  };
}
