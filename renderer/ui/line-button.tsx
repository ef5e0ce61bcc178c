import type { ReactNode } from "react";
import styles from "./line-button.module.css";

interface LineButtonProps {
  title: string;
  /** Stands at the end of the title's line. */
  aside?: ReactNode;
  /** A second line in soft ink. */
  under?: ReactNode;
  isCurrent?: boolean;
  onPress: () => void;
}

/** A line of a list that leads to something: its title, and what is said of it beneath. */
export function LineButton({ title, aside, under, isCurrent, onPress }: LineButtonProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? "true" : undefined}
      className={styles["line"]}
      onClick={onPress}
    >
      <span className={styles["first"]}>
        <bdi className={styles["title"]}>{title}</bdi>
        {aside && <span className={styles["aside"]}>{aside}</span>}
      </span>
      {under && <span className={styles["under"]}>{under}</span>}
    </button>
  );
}
