import { ChevronLeft } from "lucide-react";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./back-bar.module.css";

/** One step back, where one pane is shown at a time. Elsewhere the pane is beside, and the bar is hidden. */
export function BackBar({ to, onBack }: { to: string; onBack: () => void }) {
  return (
    <div className={styles["bar"]}>
      <Button look="plain" size="small" onClick={onBack}>
        <ChevronLeft size={16} aria-hidden />
        {to}
      </Button>
    </div>
  );
}
