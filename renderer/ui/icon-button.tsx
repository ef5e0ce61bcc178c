import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** What it does, in a word or two: its name for screen readers and its tooltip. */
  label: string;
  /** Shown in the tooltip after the label. */
  shortcut?: string;
  icon: ReactNode;
}

/** A button that is an icon alone. For icons whose meaning everybody knows; otherwise use `Button` with words. */
export function IconButton({ label, shortcut, icon, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={shortcut ? `${label} (${shortcut})` : label}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={classNames(styles["button"], className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
