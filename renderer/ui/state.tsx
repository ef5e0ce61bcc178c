import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./state.module.css";

interface StateProps {
  title: string;
  children?: ReactNode;
  /** The one next step. */
  action?: ReactNode;
}

/** What would be here, and the one next step. */
export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className={styles["state"]}>
      <h2 className={styles["title"]}>{title}</h2>
      {children && <p className={styles["words"]}>{children}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What could not be shown: "The programme is not shown". */
  title: string;
  /** Its message is a sentence for the person. */
  error: Error;
  onRetry?: () => void;
}

export function ErrorState({ title, error, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className={styles["state"]}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["words"]}>{error.message}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
