import { useEffect, useRef, useState, type FormEvent } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { PartOfField } from "#renderer/ui/part-of-field.tsx";
import { RadioChoice } from "#renderer/ui/radio-choice.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { ZoneField } from "#renderer/ui/zone-field.tsx";
import { zoneWords } from "#renderer/ui/zone-names.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import styles from "./event-dialog.module.css";
import {
  asksWhatStays,
  changedFields,
  newFieldsOf,
  eventFormOf,
  newEventForm,
  possibleParents,
  wrongIn,
  type EventForm,
} from "./event-form.ts";
import { Waiting } from "./waiting.tsx";
import { zoneKeepChoices } from "./zone-question.ts";

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
  const event = events?.find(({ id }) => id === eventId) ?? null;
  const isGone = events !== undefined && eventId !== null && event === null;
  const gone = isGone ? new Error("There is no such event any more.") : null;
  return (
    <Dialog title={eventId === null ? "New event" : "Edit event"} onClose={onClose}>
      {events && !isGone ? (
        <EventFormView event={event} events={events} onDone={onDone} onCancel={onClose} />
      ) : (
        <Waiting error={error ?? gone} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}

interface EventFormViewProps {
  /** Null makes a new one. */
  event: ConferenceEvent | null;
  events: readonly ConferenceEvent[];
  onDone: (eventId: string) => void;
  onCancel: () => void;
}

function EventFormView({ event, events, onDone, onCancel }: EventFormViewProps) {
  const create = useAct("events.create", { quiet: true });
  const change = useAct("events.change", { quiet: true });
  const [start] = useState(() => (event ? eventFormOf(event) : newEventForm(laptopZone())));
  const [form, setForm] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const wrong = attempts > 0 ? wrongIn(form, event) : {};
  const name = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => name.current?.focus(), []);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  const undoChange = useAct("events.change");
  const toasts = useToasts();
  const failure = create.error ?? change.error;
  const parents = possibleParents(events, event?.id ?? null);
  const set = (changed: Partial<EventForm>) => setForm({ ...form, ...changed });
  const save = ({ id, name: called, zone, sessions }: ConferenceEvent) => {
    const keep = form.keep ?? "instants";
    const undo = () => undoChange.mutate({ id, fields: { zone }, keep });
    const tell = () => {
      onDone(id);
      if (form.zone === zone || sessions === 0) return;
      const sentence = `${called}: the times are those of ${zoneWords(form.zone)} now.`;
      toasts.tellUndo(sentence, undo, "undo change of zone");
    };
    change.mutate({ id, fields: changedFields(start, form), keep }, { onSuccess: tell });
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (Object.keys(wrongIn(form, event)).length > 0) {
      setAttempts(attempts + 1);
      return;
    }
    if (event) save(event);
    else create.mutate(newFieldsOf(form), { onSuccess: ({ id }) => onDone(id) });
  };
  return (
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
      {event && asksWhatStays(event, form) && (
        <RadioChoice
          label="What stays"
          choices={zoneKeepChoices(event.zone, form.zone, event.startsOn ?? today())}
          value={form.keep}
          onChange={(keep) => set({ keep })}
          wrong={wrong.keep ?? null}
        />
      )}
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
        <TextField
          label="Days begin at"
          value={form.dayStarts}
          onChange={(dayStarts) => set({ dayStarts })}
          wrong={wrong.dayStarts ?? null}
          explanation="Earlier belongs to the evening before."
          autoComplete="off"
        />
      </div>
      {parents.length > 0 && (
        <PartOfField
          value={form.parentId}
          choices={parents.map(({ id, name: words }) => ({ value: id, words }))}
          onChange={(parentId) => set({ parentId })}
        />
      )}
      {failure && (
        <p role="alert" className={styles["failure"]}>
          Not saved. {failure.message}
        </p>
      )}
      <DialogFoot>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="main" disabled={create.isPending || change.isPending}>
          {event ? "Save" : "Create event"}
        </Button>
      </DialogFoot>
    </form>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const laptopZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
