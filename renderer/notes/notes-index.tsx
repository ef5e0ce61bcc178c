import { PenLine } from "lucide-react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { classNames } from "#renderer/ui/class-names.ts";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { dayInWords } from "#shared/day-words.ts";
import type { NoteTarget } from "#shared/note.ts";
import { partWords } from "#shared/note-title.ts";
import { noteKey } from "#renderer/editor/note-key.ts";
import styles from "./notes-index.module.css";
import { notesOfEvent } from "./notes-of-event.ts";

interface NotesIndexProps {
  eventId: string;
  onOpen: (target: NoteTarget) => void;
}

/** The notes that belong to the event and its days, and which of them have text. */
export function NotesIndex({ eventId, onOpen }: NotesIndexProps) {
  const { data: written, error, refetch } = useCall("notes.list", { eventId });
  const { data: rows } = useCall("sessions.list", { eventId });
  if (error) {
    return (
      <ErrorState title="The notes are not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!written || !rows) return <Loading label="Reading the notes" lines={2} />;
  const days = rows.map(({ day }) => day);
  return (
    <ul className={styles["index"]} aria-label="Notes of the event">
      {notesOfEvent(eventId, days, written).map(({ target, hasText }) => (
        <li key={noteKey(target)}>
          <button
            type="button"
            className={classNames(styles["note"], hasText && styles["written"])}
            onClick={() => onOpen(target)}
          >
            {hasText && <PenLine size={14} aria-label="Written:" />}
            {target.of === "day" ? dayInWords(target.day) : null}
            {target.of === "event" ? partWords[target.part] : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
