import { useId, type ReactNode, type RefObject } from "react";
import { SelectField } from "#renderer/ui/select-field.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { zoneWords } from "#renderer/ui/zone-names.ts";
import { dayInWords } from "#shared/day-words.ts";
import type { SessionRow } from "#shared/session.ts";
import { kindChoices } from "./kind-choices.ts";
import styles from "./session-fields.module.css";
import { isDay, type SessionForm, type WrongFields } from "./session-form.ts";

interface SessionFieldsProps {
  form: SessionForm;
  wrong: WrongFields;
  onChange: (form: SessionForm) => void;
  zone: string;
  /** The event's sessions, for what rooms and tracks there are. */
  rows: readonly SessionRow[];
  first: RefObject<HTMLInputElement | null>;
}

type TextName = Exclude<keyof SessionForm, "kind" | "speakers">;

/** All that is known of a session. */
export function SessionFormFields(props: SessionFieldsProps) {
  const { form, wrong, onChange, zone, rows, first } = props;
  const listId = useId();
  const field = (
    name: TextName,
    label: string,
    more: Partial<Parameters<typeof TextField>[0]> = {},
  ) => (
    <TextField
      label={label}
      value={form[name]}
      onChange={(typed) => onChange({ ...form, [name]: typed })}
      wrong={wrong[name] ?? null}
      autoComplete="off"
      {...more}
    />
  );
  const known = (name: "room" | "track"): ReactNode => (
    <datalist id={`${listId}${name}`}>
      {Array.from(new Set(rows.flatMap((row) => row[name] ?? []))).map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </datalist>
  );
  return (
    <>
      {field("title", "Title", { ref: first })}
      <div className={styles["row"]}>
        <SelectField
          label="Kind"
          value={form.kind}
          choices={kindChoices}
          onChange={(kind) => kind && onChange({ ...form, kind })}
        />
        {field("day", "Day", { type: "date" })}
        {field("start", "Starts", { inputMode: "numeric", className: styles["time"] })}
        {field("end", "Ends", { inputMode: "numeric", className: styles["time"] })}
      </div>
      <p className={styles["zone"]}>
        {isDay(form.day) && `${dayInWords(form.day, { withYear: true })}. `}
        Times are those of {zoneWords(zone)}.
      </p>
      <div className={styles["row"]}>
        {field("room", "Room", { list: `${listId}room` })}
        {field("track", "Track", { list: `${listId}track` })}
        {known("room")}
        {known("track")}
      </div>
      <TextArea
        label="Speakers"
        rows={2}
        value={form.speakers}
        onChange={(speakers) => onChange({ ...form, speakers })}
        explanation="One a line: Name, Affiliation"
      />
      <div className={styles["row"]}>
        {field("url", "Page", { inputMode: "url", spellCheck: false })}
        {field("slidesUrl", "Slides", { inputMode: "url", spellCheck: false })}
        {field("videoUrl", "Video", { inputMode: "url", spellCheck: false })}
      </div>
    </>
  );
}
