import { memo } from "react";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./note-editor.module.css";
import type { OpenNote } from "./open-note.ts";
import { RemoveNoteButton } from "./remove-note-button.tsx";
import { SaveLight } from "./save-light.tsx";

interface NoteFootProps {
  note: OpenNote;
  /** Stays the same function. */
  onHistory: (note: OpenNote) => void;
}

/** Below the text: whether it is saved, its history, and the way into the trash. */
export const NoteFoot = memo(function NoteFoot({ note, onHistory }: NoteFootProps) {
  return (
    <SaveLight note={note}>
      <Button
        look="plain"
        size="small"
        className={styles["history"]}
        onClick={() => onHistory(note)}
      >
        History
      </Button>
      <RemoveNoteButton note={note} />
    </SaveLight>
  );
});
