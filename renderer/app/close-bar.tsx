import { X } from "lucide-react";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./back-bar.module.css";

/** Closes the page where it takes room from the programme's columns. */
export function CloseBar({ onClose }: { onClose: () => void }) {
  return (
    <div className={styles["close"]}>
      <Button look="plain" size="small" title="Close (Esc)" onClick={onClose}>
        <X size={16} aria-hidden />
        Close
      </Button>
    </div>
  );
}
