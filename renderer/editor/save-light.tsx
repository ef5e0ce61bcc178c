import { useState, type ReactNode } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import { useFailedNotes } from "./open-notes-provider.tsx";
import type { OpenNote } from "./open-note.ts";
import styles from "./save-light.module.css";
import { savedWords } from "./saved-words.ts";
import { useSteadyStatus } from "./use-steady-status.ts";

interface SaveLightProps {
  note: OpenNote;
  /** What stands at the foot's end. */
  children?: ReactNode;
}

/** Whether the note on screen is in the store. It follows commits and nothing else, and never comes before one. */
export function SaveLight({ note, children }: SaveLightProps) {
  const status = useSteadyStatus(note.autosave);
  const failed = useFailedNotes() - (status.failure ? 1 : 0);
  const [shownAt] = useState(Date.now);
  const { look, words } = savedWords(status, shownAt);
  return (
    <footer className={styles["foot"]}>
      <span
        // Found by screen readers at any time, and read out when it needs a look: each "Saved" would talk over the typing.
        role={look === "bad" ? "alert" : "status"}
        aria-live={look === "bad" ? "assertive" : "off"}
        className={classNames(styles["light"], styles[look])}
      >
        {words}
      </span>
      {failed > 0 && (
        <span role="alert" className={classNames(styles["light"], styles["bad"])}>
          {failed === 1 ? "Another note is not saved." : `${failed} other notes are not saved.`}
        </span>
      )}
      {children}
    </footer>
  );
}
