import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

export interface FieldFrameProps {
  label: string;
  /** The label is read out but not shown: for fields whose place says what they are. */
  labelHidden?: boolean | undefined;
  /** A sentence under the field. */
  explanation?: ReactNode;
  /** What is wrong with the value; null when nothing is. */
  wrong?: string | null | undefined;
}

/** What stands around a field that is typed into: its label, a sentence on it, and what is wrong. */
export function FieldFrame({
  label,
  labelHidden,
  explanation,
  wrong,
  className,
  children,
}: FieldFrameProps & { className?: string | undefined; children: ReactNode }) {
  return (
    <Field.Root className={classNames(styles["field"], className)} invalid={Boolean(wrong)}>
      <Field.Label className={labelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </Field.Label>
      {children}
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
