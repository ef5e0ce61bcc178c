import { useEffect, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Progress } from "#renderer/ui/progress.tsx";
import styles from "./saving-progress.module.css";
import type { WaysOut } from "./use-ways-out.ts";

/** What is done sooner needs no bar. Milliseconds. */
const LATE = 300;

/** How far the writing of a post is, with a way to end it; nothing while none is going on, or where it is done at once. */
export function SavingProgress({ saving, cancel }: Pick<WaysOut, "saving" | "cancel">) {
  return saving === null ? null : <LateProgress saving={saving} cancel={cancel} />;
}

interface LateProgressProps extends Pick<WaysOut, "cancel"> {
  saving: NonNullable<WaysOut["saving"]>;
}

function LateProgress({ saving: { done, total }, cancel }: LateProgressProps) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
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
