import { useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { lacksRecording } from "#shared/lacks-recording.ts";
import { attendanceWords } from "#shared/session-words.ts";
import { hoursOf } from "./change-lines.ts";
import { counted } from "./import-words.ts";
import styles from "./recordings-dialog.module.css";
import { useCloseUndo } from "./use-close-undo.ts";

interface RecordingsDialogProps {
  event: ConferenceEvent;
  onClose: () => void;
  onOpenSession: (sessionId: string) => void;
  onRefresh: () => void;
}

/** Talks that the person heard, or means to watch, and whose video is not linked yet. */
export function RecordingsDialog(props: RecordingsDialogProps) {
  const { event, onClose, onOpenSession, onRefresh } = props;
  useCloseUndo();
  const { data: sessions, error } = useCall("sessions.list", { eventId: event.id });
  const [now] = useState(() => Date.now());
  const missing = sessions?.filter((row) => lacksRecording(row, now)) ?? [];
  return (
    <Dialog title="Recordings missing" explanation={event.name} onClose={onClose}>
      {error ? (
        <ErrorState title="The sessions are not shown" error={error} />
      ) : sessions === undefined ? (
        <Loading label="Reading the sessions" lines={4} />
      ) : missing.length === 0 ? (
        <EmptyState title="No recording is missing">
          Talks marked as attended, left early or watch later would be here, once they are over and
          as long as the programme links no video of them.
        </EmptyState>
      ) : (
        <>
          <p className={styles["words"]}>
            {counted(missing.length, "talk")} without a video link. A refresh fills in what the
            programme links by now.
          </p>
          <ul aria-label="Talks without a recording" className={styles["talks"]}>
            {missing.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className={styles["talk"]}
                  onClick={() => {
                    onClose();
                    onOpenSession(row.id);
                  }}
                >
                  <bdi className={styles["title"]}>{row.title}</bdi>
                  <span className={styles["under"]}>
                    {dayInWords(row.day)} {hoursOf(row)}
                    {row.attendance && ` · ${attendanceWords[row.attendance].toLowerCase()}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <DialogFoot>
            <Button onClick={onRefresh}>Refresh</Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
