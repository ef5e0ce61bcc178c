import type { ReactNode } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import styles from "./library-entries.module.css";

export interface LibraryEntry {
  name: string;
  /** Its key, for the tooltip; empty where it has none. */
  shortcut: string;
  icon: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
}

/** The entries under the events. */
export function LibraryEntries({ entries }: { entries: readonly LibraryEntry[] }) {
  return (
    <ul className={styles["entries"]}>
      {entries.map(({ name, shortcut, icon, isChosen, onChoose }) => (
        <li key={name}>
          <button
            type="button"
            title={shortcut === "" ? name : `${name} (${shortcut})`}
            aria-current={isChosen ? "page" : undefined}
            className={classNames(styles["entry"], isChosen && styles["chosen"])}
            onClick={onChoose}
          >
            {icon}
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
