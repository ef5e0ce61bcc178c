import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { SessionFields, SessionRow } from "#shared/session.ts";
import { SessionFormFields } from "./session-fields.tsx";
import styles from "./session-form-dialog.module.css";
import { isRead, readForm, type EventTimes, type SessionForm } from "./session-form.ts";

interface SessionFormDialogProps {
  title: string;
  /** Words of the button that saves. */
  save: string;
  event: ConferenceEvent;
  rows: readonly SessionRow[];
  start: SessionForm;
  times: EventTimes;
  isSaving: boolean;
  /** Why it could not be saved. */
  failure: string | null;
  onSave: (fields: SessionFields) => void;
  onClose: () => void;
  /** What else can be done: at the foot's other end. */
  aside?: ReactNode;
}

/** The form of a session of one's own. */
export function SessionFormDialog(props: SessionFormDialogProps) {
  const { title, save, event, rows, start, times, isSaving, failure, onSave, onClose, aside } =
    props;
  const [form, setForm] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const read = readForm(form, times);
  // Nothing is called wrong before somebody says that it is finished.
  const wrong = attempts > 0 && !isRead(read) ? read : {};
  const first = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (isRead(read)) onSave(read);
    else setAttempts(attempts + 1);
  };
  return (
    <Dialog title={title} explanation={event.name} width="wide" onClose={onClose}>
      <form className={styles["form"]} onSubmit={submit} noValidate ref={fields}>
        <div className={styles["fields"]}>
          <SessionFormFields
            form={form}
            wrong={wrong}
            zone={event.zone}
            rows={rows}
            first={first}
            onChange={setForm}
          />
        </div>
        {failure && (
          <p role="alert" className={styles["failure"]}>
            Not saved. {failure}
          </p>
        )}
        <footer className={styles["foot"]}>
          {aside}
          <span className={styles["space"]} />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="main" disabled={isSaving}>
            {save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
