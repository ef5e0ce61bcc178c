import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import styles from "./tabs.module.css";

interface Tab<V extends string> {
  value: V;
  words: ReactNode;
  /** Said in soft ink after the words: a count. */
  aside?: ReactNode;
}

interface TabsProps<V extends string> {
  label: string;
  tabs: readonly Tab<V>[];
  value: V;
  onChange: (value: V) => void;
  /** What the chosen tab shows. Left out where the tabs stand in a bar of their own. */
  children?: ReactNode;
}

/** Views of one thing side by side. Arrow keys move between the tabs. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
  const change = (picked: unknown) => {
    const tab = tabs.find((one) => one.value === picked);
    if (tab) onChange(tab.value);
  };
  return (
    <Base.Root value={value} onValueChange={change} className={styles["root"]}>
      <Base.List aria-label={label} className={styles["list"]} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles["tab"]}>
            {tab.words}
            {tab.aside !== undefined && <span className={styles["aside"]}>{tab.aside}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {children !== undefined && (
        <Base.Panel value={value} className={styles["panel"]}>
          {children}
        </Base.Panel>
      )}
    </Base.Root>
  );
}
