import { Field } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

interface TextFieldProps extends Omit<ComponentProps<"input">, "onChange" | "value"> {
  label: string;
  /** The label is read out but not shown: for fields whose place says what they are. */
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** A sentence under the field. */
  explanation?: ReactNode;
  /** What is wrong with the value; null when nothing is. */
  wrong?: string | null;
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, value, onChange, explanation, wrong, className, ref, ...rest } =
    props;
  return (
    <Field.Root className={classNames(styles["field"], className)} invalid={Boolean(wrong)}>
      <Field.Label className={labelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </Field.Label>
      <Field.Control
        {...rest}
        {...(ref ? { ref } : {})}
        value={value}
        onValueChange={onChange}
        className={styles["input"]}
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
