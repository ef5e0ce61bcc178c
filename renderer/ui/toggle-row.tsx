import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { ReactNode } from "react";
import styles from "./toggle-row.module.css";

interface ToggleRowProps<V extends string> {
  label: string;
  choices: readonly { value: V; words: string; icon?: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of two or three ways of showing a thing, side by side. */
export function ToggleRow<V extends string>({
  label,
  choices,
  value,
  onChange,
}: ToggleRowProps<V>) {
  const change = ([picked]: readonly string[]) => {
    const choice = choices.find((one) => one.value === picked);
    if (choice) onChange(choice.value);
  };
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={change}
      className={styles["row"]}
    >
      {choices.map((choice) => (
        <Toggle key={choice.value} value={choice.value} className={styles["toggle"]}>
          {choice.icon}
          {choice.words}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
