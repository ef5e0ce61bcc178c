import { classNames } from "./class-names.ts";
import { Select, type SelectProps } from "./select.tsx";
import styles from "./text-field.module.css";

interface SelectFieldProps<V extends string> extends SelectProps<V> {
  className?: string | undefined;
}

/** A list to choose from, below its label. */
export function SelectField<V extends string>({ className, ...props }: SelectFieldProps<V>) {
  return (
    <div className={classNames(styles["field"], className)}>
      <span className={styles["label"]} aria-hidden>
        {props.label}
      </span>
      <Select {...props} />
    </div>
  );
}
