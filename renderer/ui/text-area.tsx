import { Field } from "@base-ui/react/field";
import type { Ref } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import area from "./text-area.module.css";
import styles from "./text-field.module.css";

interface TextAreaProps extends FieldFrameProps {
  value: string;
  onChange: (value: string) => void;
  /** The field was left. */
  onBlur?: () => void;
  rows: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines. */
export function TextArea({ value, onChange, onBlur, rows, ref, ...around }: TextAreaProps) {
  return (
    <FieldFrame {...around}>
      <Field.Control
        render={<textarea rows={rows} ref={ref} />}
        value={value}
        onValueChange={onChange}
        onBlur={onBlur}
        spellCheck={false}
        className={classNames(styles["input"], area["area"])}
      />
    </FieldFrame>
  );
}
