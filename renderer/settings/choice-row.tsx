import { useChoice, type KeptChoice } from "#renderer/ui/kept-choice.ts";
import { ToggleRow } from "#renderer/ui/toggle-row.tsx";
import styles from "./settings-pane.module.css";

interface ChoiceRowProps<T extends string> {
  choice: KeptChoice<T>;
  /** As screen readers say it. */
  label: string;
  /** As it stands before the values; left out where the heading says it. */
  words?: string;
  values: readonly { value: T; words: string }[];
}

/** One of a few values, which is kept. */
export function ChoiceRow<T extends string>({ choice, label, words, values }: ChoiceRowProps<T>) {
  const [value, setValue] = useChoice(choice);
  const row = <ToggleRow label={label} choices={values} value={value} onChange={setValue} />;
  if (words === undefined) return row;
  return (
    <div className={styles["row"]}>
      <span className={styles["rowWords"]}>{words}</span>
      {row}
    </div>
  );
}
