import { useId, useState, type ReactNode } from "react";
import { Select, type Choice } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./composer.module.css";

/** Settings that belong together, under a heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["group"]}>
      <h2 id={id} className={styles["groupTitle"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface RowProps<V extends string> {
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** One of several, beside its name. */
export function Row<V extends string>({ label, choices, value, onChange }: RowProps<V>) {
  return (
    <div className={styles["row"]}>
      <span aria-hidden>{label}</span>
      <Select
        label={label}
        choices={choices}
        value={value}
        onChange={(picked) => picked !== null && onChange(picked)}
      />
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A line that counts once it is left, or at Enter. */
export function Line({ label, value, placeholder, onChange }: LineProps) {
  const { shown, setTyped, settle } = useTyped(value, onChange);
  return (
    <TextField
      label={label}
      value={shown}
      placeholder={placeholder}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(pressed) => pressed.key === "Enter" && settle()}
    />
  );
}

interface AreaProps {
  label: string;
  value: string;
  explanation: string;
  onChange: (value: string) => void;
}

/** Several lines that count once they are left. */
export function Area({ label, value, explanation, onChange }: AreaProps) {
  const { shown, setTyped, settle } = useTyped(value, onChange);
  return (
    <TextArea
      label={label}
      value={shown}
      rows={3}
      explanation={explanation}
      onChange={setTyped}
      onBlur={settle}
    />
  );
}

/** What is typed into a field, until it is left. */
function useTyped(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    setTyped(null);
  };
  return { shown: typed ?? value, setTyped, settle };
}
