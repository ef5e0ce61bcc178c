import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useTopic } from "#renderer/ipc/live.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConflictChoice, Note, NoteTarget } from "#shared/note.ts";
import styles from "./conflict-banner.module.css";
import { noteKey } from "./note-key.ts";
import type { NoteSurface } from "./note-surface.ts";
import { NoteText } from "./note-text.tsx";
import type { OpenNote } from "./open-note.ts";
import { resolveConflict } from "./resolve-conflict.ts";
import type { NoteRequest } from "./surface-words.ts";

const CHOICES = ["mine", "theirs", "both"] as const satisfies readonly ConflictChoice[];

interface ConflictBannerProps {
  note: OpenNote;
  surface: NoteSurface;
}

/** Shown while a newer text of this note waits in the store. Typing goes on below it. */
export function ConflictBanner({ note, surface }: ConflictBannerProps) {
  const conflict = useSyncExternalStore(
    note.autosave.subscribe,
    () => note.autosave.status().conflict,
  );
  return conflict ? <Choice key={noteKey(note.target)} note={note} surface={surface} /> : null;
}

function Choice({ note, surface }: ConflictBannerProps) {
  const theirs = useStoredNote(note.target);
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const choose = (choice: ConflictChoice) => {
    if (isBusy) return;
    setBusy(true);
    resolveConflict(surface, note, choice, (input) => call("notes.resolve", input))
      .catch((error: unknown) => {
        toasts.tellFailure(error instanceof Error ? error.message : String(error));
      })
      .finally(() => setBusy(false));
  };
  const answer = useEffectEvent((asked: NoteRequest) => {
    const choice = CHOICES.find((one) => asked === `keep-${one}`);
    if (choice) choose(choice);
  });
  useEffect(() => surface.hear((asked) => answer(asked)), [surface]);
  const at = theirs?.savedAt ? new Date(theirs.savedAt).toLocaleTimeString("en-GB") : null;
  return (
    <section className={styles["banner"]} aria-label="Two texts of this note" role="alert">
      <p>
        This note was changed elsewhere{at && ` at ${at}`}. Both texts are kept: theirs is here,
        yours is below.
      </p>
      {theirs && (
        <div className={styles["theirs"]}>
          <NoteText schema={surface.editor.schema} body={theirs.body} />
        </div>
      )}
      <div className={styles["choices"]}>
        <Button disabled={isBusy} onClick={() => choose("mine")}>
          Keep mine
        </Button>
        <Button disabled={isBusy} onClick={() => choose("theirs")}>
          Keep theirs
        </Button>
        <Button look="main" disabled={isBusy} onClick={() => choose("both")}>
          Keep both
        </Button>
      </div>
    </section>
  );
}

/** The stored note, read again whenever it changes. It stays null when it cannot be read. */
function useStoredNote(target: NoteTarget): Note | null {
  const [stored, setStored] = useState<Note | null>(null);
  const read = () => {
    call("notes.get", { target }).then(setStored, () => {});
  };
  useEffect(read, [target]);
  useTopic("notes", (changed) => {
    if (noteKey(changed.target) === noteKey(target)) read();
  });
  useTopic("everything", read);
  return stored;
}
