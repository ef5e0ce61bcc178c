import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./menu.module.css";
import { over } from "./over.ts";

interface MenuProps {
  /** The control that opens it. */
  trigger: ReactElement;
  align?: "start" | "end";
  children: ReactNode;
}

export function Menu({ trigger, align = "start", children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={over()}>
        <Base.Positioner sideOffset={4} align={align} className={styles["positioner"]}>
          <Base.Popup className={styles["popup"]}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  onChoose: () => void;
  /** Said in soft ink at the end: a shortcut, a count. */
  aside?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

export function MenuItem({ onChoose, aside, danger, disabled, children }: MenuItemProps) {
  return (
    <Base.Item
      className={classNames(styles["item"], danger && styles["danger"])}
      disabled={disabled ?? false}
      onClick={onChoose}
    >
      <span className={styles["words"]}>{children}</span>
      {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
    </Base.Item>
  );
}

export function MenuLine() {
  return <Base.Separator className={styles["line"]} />;
}
