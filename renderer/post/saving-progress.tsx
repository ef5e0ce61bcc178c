import { Button } from "#renderer/ui/button.tsx";
import { Progress } from "#renderer/ui/progress.tsx";
import styles from "./saving-progress.module.css";
import type { WaysOut } from "./use-ways-out.ts";

/** How far the writing of a post is, with a way to end it; nothing while none is going on. */
export function SavingProgress({ saving, cancel }: Pick<WaysOut, "saving" | "cancel">) {
  if (saving === null) return null;
  const { done, total } = saving;
  return (
    <div className={styles["saving"]}>
      <span role="status">{total === 0 ? "Saving" : `Picture ${done} of ${total}`}</span>
      <Progress label="Saving the post" fraction={total === 0 ? null : done / total} />
      <Button size="small" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}
