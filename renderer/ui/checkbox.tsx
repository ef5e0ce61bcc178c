import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./checkbox.module.css";

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

export function Checkbox({ checked, onChange, disabled = false, children }: CheckboxProps) {
  return (
    <label className={styles["label"]}>
      <Base.Root
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className={styles["box"]}
      >
        <Base.Indicator className={styles["check"]}>
          <Check size={14} strokeWidth={3} aria-hidden />
        </Base.Indicator>
      </Base.Root>
      {children}
    </label>
  );
}
