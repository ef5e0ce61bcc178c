import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./checkbox.module.css";

interface CheckboxProps {
  checked: boolean;
  /** Some of what it stands for is checked; a press checks all. */
  isMixed?: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

export function Checkbox({
  checked,
  isMixed = false,
  onChange,
  disabled = false,
  children,
}: CheckboxProps) {
  return (
    <label className={styles["label"]}>
      <Base.Root
        checked={checked}
        indeterminate={isMixed}
        onCheckedChange={onChange}
        disabled={disabled}
        className={styles["box"]}
      >
        <Base.Indicator className={styles["check"]}>
          {isMixed ? (
            <Minus size={14} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={14} strokeWidth={3} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      {children}
    </label>
  );
}
