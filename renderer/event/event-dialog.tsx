import { useEffect, useRef, useState, type FormEvent } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { ZoneField } from "#renderer/ui/zone-field.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import styles from "./event-dialog.module.css";
import {
  changedFields,
  eventFieldsOf,
  eventFormOf,
  newEventForm,
  possibleParents,
  wrongIn,
  type EventForm,
} from "./event-form.ts";
import { WaitingDialog } from "./waiting-dialog.tsx";

interface EventDialogProps {
  /** Null makes a new event. */
  eventId: string | null;
  /** Gets the event made or changed. */
  onDone: (eventId: string) => void;
  onClose: () => void;
}

/** Makes an event, or changes what is said of one. */
export function EventDialog({ eventId, onDone, onClose }: EventDialogProps) {
  const { data: events, error, refetch } = useCall("events.list", {});
  const title = eventId === null ? "New event" : "Edit event";
  const event = events?.find(({ id }) => id === eventId) ?? null;
  if (!events || (eventId !== null && event === null)) {
    const gone = events ? new Error("There is no such event any more.") : null;
    return (
      <WaitingDialog
        title={title}
        error={error ?? gone}
        onRetry={() => void refetch()}
        onClose={onClose}
      />
    );
  }
  return <EventFormDialog {...{ title, event, events, onDone, onClose }} />;
}

interface EventFormDialogProps extends Omit<EventDialogProps, "eventId"> {
  title: string;
  event: ConferenceEvent | null;
  events: readonly ConferenceEvent[];
}

function EventFormDialog({ title, event, events, onDone, onClose }: EventFormDialogProps) {
  const create = useAct("events.create", { quiet: true });
  const change = useAct("events.change", { quiet: true });
  const [start] = useState(() => (event ? eventFormOf(event) : newEventForm(laptopZone())));
  const [form, setForm] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const wrong = attempts > 0 ? wrongIn(form) : {};
  const name = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => name.current?.focus(), []);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  const failure = create.error ?? change.error;
  const parents = possibleParents(events, event?.id ?? null);
  const set = (changed: Partial<EventForm>) => setForm({ ...form, ...changed });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (Object.keys(wrongIn(form)).length > 0) {
      setAttempts(attempts + 1);
      return;
    }
    const done = { onSuccess: ({ id }: ConferenceEvent) => onDone(id) };
    if (event) change.mutate({ id: event.id, fields: changedFields(start, form) }, done);
    else create.mutate(eventFieldsOf(form), done);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles["form"]} onSubmit={submit} noValidate ref={fields}>
        <TextField
          label="Name"
          value={form.name}
          onChange={(typed) => set({ name: typed })}
          wrong={wrong.name ?? null}
          autoComplete="off"
          ref={name}
        />
        <TextField
          label="Place"
          value={form.place}
          onChange={(place) => set({ place })}
          autoComplete="off"
        />
        <ZoneField
          zone={form.zone}
          onChange={(zone) => set({ zone })}
          explanation="The zone of its place: sessions are shown in it, wherever you are."
        />
        <div className={styles["row"]}>
          <TextField
            label="First day"
            type="date"
            value={form.startsOn}
            onChange={(startsOn) => set({ startsOn })}
          />
          <TextField
            label="Last day"
            type="date"
            value={form.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            wrong={wrong.endsOn ?? null}
          />
        </div>
        {parents.length > 0 && (
          <div className={styles["field"]}>
            <span className={styles["label"]} aria-hidden>
              Part of
            </span>
            <Select
              label="Part of"
              none="No other event"
              value={form.parentId}
              choices={parents.map(({ id, name: words }) => ({ value: id, words }))}
              onChange={(parentId) => set({ parentId })}
            />
          </div>
        )}
        {failure && (
          <p role="alert" className={styles["failure"]}>
            Not saved. {failure.message}
          </p>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="main" disabled={create.isPending || change.isPending}>
            {event ? "Save" : "Create event"}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

const laptopZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
