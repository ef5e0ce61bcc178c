import { Fieldset } from "@base-ui/react/fieldset";
import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";
import styles from "./radio-choice.module.css";
import text from "./text-field.module.css";

interface RadioChoiceProps<V extends string> {
  label: string;
  choices: readonly { value: V; words: string }[];
  /** Null: nothing is chosen yet. */
  value: V | null;
  onChange: (value: V) => void;
  /** What is wrong with the choice; null when nothing is. */
  wrong?: string | null;
}

/** One of a few answers to a question, each a sentence. */
export function RadioChoice<V extends string>(props: RadioChoiceProps<V>) {
  const { label, choices, value, onChange, wrong = null } = props;
  const wrongId = useId();
  const change = (picked: unknown) => {
    const choice = choices.find((one) => one.value === picked);
    if (choice) onChange(choice.value);
  };
  return (
    <Fieldset.Root
      render={
        <RadioGroup
          value={value}
          onValueChange={change}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : wrongId}
          tabIndex={-1}
        />
      }
      className={styles["group"]}
    >
      <Fieldset.Legend className={text["label"]}>{label}</Fieldset.Legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles["choice"]}>
          <Radio.Root value={choice.value} className={styles["dot"]}>
            <Radio.Indicator className={styles["mark"]} />
          </Radio.Root>
          {choice.words}
        </label>
      ))}
      {wrong !== null && (
        <p id={wrongId} className={text["wrong"]}>
          {wrong}
        </p>
      )}
    </Fieldset.Root>
  );
}
