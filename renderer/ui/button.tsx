import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

interface ButtonProps extends ComponentProps<"button"> {
  /** `main` is the one next step of a view, `plain` has no border, `danger` takes something away. */
  look?: "main" | "quiet" | "plain" | "danger";
  size?: "normal" | "small";
}

export function Button({ look = "quiet", size = "normal", className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles["button"], styles[look], styles[size], className)}
    />
  );
}
