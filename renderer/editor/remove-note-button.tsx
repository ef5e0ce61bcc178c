import { Trash2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import type { OpenNote } from "./open-note.ts";
import { isRemovable, useRemoveNote } from "./use-remove-note.ts";

/** At the foot of a note that is stored. */
export function RemoveNoteButton({ note }: { note: OpenNote }) {
  const remove = useRemoveNote();
  const isShown = useSyncExternalStore(note.autosave.subscribe, () => isRemovable(note));
  if (!isShown) return null;
  return (
    <IconButton
      label="Move this note to the trash"
      icon={<Trash2 size={16} aria-hidden />}
      onClick={() => void remove(note)}
    />
  );
}
