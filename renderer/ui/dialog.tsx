import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { focusedElement } from "./focused-element.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";
import { over } from "./over.ts";

interface DialogProps {
  title: string;
  /** One sentence under the title. */
  explanation?: ReactNode;
  width?: "narrow" | "wide" | "broad";
  /** There is nothing to fill in: what is read takes the focus, so that the arrow keys scroll it. */
  isSheet?: boolean;
  /** Called for Escape, the close button and a click beside the dialog. */
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the window, shown for as long as it is rendered. Focus stays inside and comes back afterwards. */
export function Dialog(props: DialogProps) {
  const { title, explanation, width = "narrow", isSheet = false, onClose, children } = props;
  const body = useRef<HTMLDivElement>(null);
  // A field in it may take the focus before Base UI looks where it was.
  const [opener] = useState(focusedElement);
  return (
    <Base.Root open onOpenChange={(open) => open || onClose()}>
      <Base.Portal container={over()}>
        <Base.Backdrop className={styles["veil"]} />
        <Base.Viewport className={styles["viewport"]}>
          <Base.Popup
            data-modal
            {...(isSheet && { initialFocus: body })}
            className={classNames(styles["popup"], styles[width])}
            // Otherwise it would come to rest on the window's first button, and show that one's name.
            finalFocus={() => (opener?.isConnected ? opener : false)}
          >
            <header className={styles["head"]}>
              <Base.Title className={styles["title"]}>{title}</Base.Title>
              <Base.Close
                render={<IconButton label="Close" shortcut="Esc" icon={<X size={18} />} />}
              />
            </header>
            {explanation && (
              <Base.Description className={styles["explanation"]}>{explanation}</Base.Description>
            )}
            <div
              ref={body}
              className={styles["body"]}
              {...(isSheet && { tabIndex: 0, role: "region", "aria-label": title })}
            >
              {children}
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** The buttons at a dialog's foot; the last one is the next step. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <footer className={styles["foot"]}>{children}</footer>;
}
