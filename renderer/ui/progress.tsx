import { Progress as Base } from "@base-ui/react/progress";
import styles from "./progress.module.css";

/** How far something is, 0 to 1; null where it cannot be told. */
export function Progress({ label, fraction }: { label: string; fraction: number | null }) {
  return (
    <Base.Root value={fraction} max={1} aria-label={label} className={styles["progress"]}>
      <Base.Track className={styles["track"]}>
        <Base.Indicator className={styles["bar"]} />
      </Base.Track>
    </Base.Root>
  );
}
