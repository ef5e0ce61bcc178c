import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./failure.module.css";

/** Why something was not done, and what that means. Read out at once. */
export function Failure({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div role="alert" className={styles["failure"]}>
      <CircleAlert size={18} aria-hidden className={styles["mark"]} />
      <p className={styles["words"]}>
        {sentence} {children}
      </p>
    </div>
  );
}
