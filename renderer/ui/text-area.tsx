import { Field } from "@base-ui/react/field";
import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names.ts";
import area from "./text-area.module.css";
import styles from "./text-field.module.css";

interface TextAreaProps {
  label: string;
  /** The label is read out but not shown: for fields whose place says what they are. */
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** The field was left. */
  onBlur?: () => void;
  rows: number;
  /** A sentence under the field. */
  explanation?: ReactNode;
  /** What is wrong with the value; null when nothing is. */
  wrong?: string | null;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, value, onChange, onBlur, rows, explanation, wrong, ref } = props;
  return (
    <Field.Root className={styles["field"]} invalid={Boolean(wrong)}>
      <Field.Label className={labelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </Field.Label>
      <Field.Control
        render={<textarea rows={rows} ref={ref} />}
        value={value}
        onValueChange={onChange}
        onBlur={onBlur}
        spellCheck={false}
        className={classNames(styles["input"], area["area"])}
      />
      {explanation && (
        <Field.Description className={styles["explanation"]}>{explanation}</Field.Description>
      )}
      {wrong && (
        <Field.Error match className={styles["wrong"]}>
          {wrong}
        </Field.Error>
      )}
    </Field.Root>
  );
}
