import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import type { SessionFields } from "#shared/session.ts";
import { SessionFormFields } from "./session-fields.tsx";
import {
  isRead,
  readForm,
  type EventTimes,
  type SessionForm,
  type WrongFields,
} from "./session-form.ts";
import styles from "./session-form-view.module.css";
import type { EventWithSessions } from "./use-event-with-sessions.ts";

interface SessionFormViewProps {
  /** Words of the button that saves. */
  save: string;
  known: EventWithSessions;
  start: SessionForm;
  times: EventTimes;
  /** Something else stands before it; what is typed stays. */
  isHidden?: boolean;
  isSaving: boolean;
  /** Why it could not be saved. */
  failure: string | null;
  onSave: (fields: SessionFields) => void;
  onCancel: () => void;
  /** What else can be done: at the foot's other end. */
  aside?: ReactNode;
}

/** The form of a session of one's own. */
export function SessionFormView(props: SessionFormViewProps) {
  const { save, known, start, times, isHidden = false, isSaving, failure, aside } = props;
  const [form, setForm] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const read = readForm(form, times);
  // Nothing is called wrong before somebody says that it is finished.
  const wrong: WrongFields = attempts > 0 && !isRead(read) ? read : {};
  const first = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isHidden) first.current?.focus();
  }, [isHidden]);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (isRead(read)) props.onSave(read);
    else setAttempts(attempts + 1);
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate hidden={isHidden} ref={fields}>
      <div className={styles["fields"]}>
        <SessionFormFields
          form={form}
          wrong={wrong}
          zone={known.event.zone}
          rows={known.rows}
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
        <Button onClick={props.onCancel}>Cancel</Button>
        <Button type="submit" look="main" disabled={isSaving}>
          {save}
        </Button>
      </footer>
    </form>
  );
}
