import { Toolbar as Base } from "@base-ui/react/toolbar";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import styles from "./toolbar.module.css";

/** Controls in a row, one stop of the Tab key; arrow keys move between them. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Root aria-label={label} className={styles["toolbar"]}>
      {children}
    </Base.Root>
  );
}

export function ToolbarButton(props: ComponentProps<typeof IconButton>) {
  return <Base.Button render={<IconButton {...props} />} />;
}

interface ToolbarItemProps extends ComponentProps<"button"> {
  control: ReactElement;
}

/** Another control as a part of the row: a menu's trigger, which hands its own props down. */
export function ToolbarItem({ control, ...rest }: ToolbarItemProps) {
  return <Base.Button {...rest} render={control} />;
}

export function ToolbarLine() {
  return <Base.Separator className={styles["line"]} />;
}
