import { Field } from "@base-ui/react/field";
import type { ComponentProps } from "react";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./text-field.module.css";

interface TextFieldProps
  extends FieldFrameProps, Omit<ComponentProps<"input">, "onChange" | "value"> {
  value: string;
  onChange: (value: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, value, onChange, explanation, wrong, className, ref, ...rest } =
    props;
  return (
    <FieldFrame {...{ label, labelHidden, explanation, wrong, className }}>
      <Field.Control
        {...rest}
        {...(ref ? { ref } : {})}
        value={value}
        onValueChange={onChange}
        className={styles["input"]}
      />
    </FieldFrame>
  );
}
