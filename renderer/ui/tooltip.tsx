import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import styles from "./tooltip.module.css";
import { over } from "./over.ts";

const WAIT_MILLISECONDS = 500;

/** Words under a control that shows none. Its accessible name is the control's own affair (`aria-label`). */
export function Tooltip({ words, children }: { words: string; children: ReactElement }) {
  return (
    // Escape is meant for the dialog or the text as well, not for words that happen to be shown.
    <Base.Root
      onOpenChange={(open, details) => {
        if (!open && details.reason === "escape-key") details.allowPropagation();
      }}
    >
      <Base.Trigger render={children} delay={WAIT_MILLISECONDS} />
      <Base.Portal container={over()}>
        <Base.Positioner sideOffset={6} className={styles["positioner"]}>
          <Base.Popup className={styles["popup"]}>{words}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
