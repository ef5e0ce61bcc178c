import { X } from "lucide-react";
import { useMemo } from "react";
import { NoteEditor } from "#renderer/editor/note-editor.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { OpenWindowButton } from "#renderer/editor/open-window-button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import type { NoteTarget } from "#shared/note.ts";
import { noteTitle } from "#shared/note-title.ts";
import styles from "./note-pane.module.css";
import { notePrompt } from "./note-prompt.ts";

interface NotePaneProps {
  target: NoteTarget;
  /** Shown without what stands around it. */
  isAlone: boolean;
  onOpenWindow: (target: NoteTarget) => void;
  onClose: () => void;
}

/** The note of a day, or of the event itself. */
export function NotePane({ target, isAlone, onOpenWindow, onClose }: NotePaneProps) {
  const { data: events } = useCall("events.list", {});
  const eventId = target.of === "session" ? null : target.eventId;
  const event = events?.find(({ id }) => id === eventId);
  const title = noteTitle(target);
  const context = useMemo(() => ({ eventId, session: null }), [eventId]);
  return (
    <section className={styles["pane"]} aria-label={title} data-alone={isAlone || undefined}>
      <NoteEditor target={target} label={title} placeholder={notePrompt(target)} context={context}>
        <header className={styles["head"]}>
          <div className={styles["titled"]}>
            <h1 className={styles["title"]}>{title}</h1>
            {!isAlone && (
              <span className={styles["acts"]}>
                <OpenWindowButton onOpen={() => onOpenWindow(target)} />
                <IconButton label="Close" icon={<X size={18} aria-hidden />} onClick={onClose} />
              </span>
            )}
          </div>
          <p className={styles["event"]} dir="auto">
            {event?.name ?? "\u00a0"}
          </p>
        </header>
      </NoteEditor>
    </section>
  );
}
