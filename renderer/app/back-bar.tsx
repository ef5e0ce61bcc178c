import { ChevronLeft } from "lucide-react";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./back-bar.module.css";

interface BackBarProps {
  to: string;
  /** However wide the window is. */
  isAlways?: boolean;
  onBack: () => void;
}

/** One step back, where one pane is shown at a time. Elsewhere the pane is beside, and the bar is hidden. */
export function BackBar({ to, isAlways = false, onBack }: BackBarProps) {
  return (
    <div className={styles["bar"]} data-always={isAlways || undefined}>
      <Button look="plain" size="small" onClick={onBack}>
        <ChevronLeft size={16} aria-hidden />
        {to}
      </Button>
    </div>
  );
}
