import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import menu from "./menu.module.css";
import styles from "./select.module.css";
import { over } from "./over.ts";

export interface Choice<V extends string> {
  value: V;
  words: string;
  /** A mark before the words: a track's shape, a plan's bookmark. */
  mark?: ReactNode;
  /** Said in soft ink at the end: a count. */
  aside?: ReactNode;
}

export interface SelectProps<V extends string> {
  /** What is chosen here; said by screen readers, and shown where nothing is chosen. */
  label: string;
  choices: readonly Choice<V>[];
  /** Null: nothing is chosen. */
  value: V | null;
  onChange: (value: V | null) => void;
  /** Words of a first choice that takes the value away; without it a value stays chosen. */
  none?: string;
  /** Shown where nothing is chosen, below a label that stands by itself; else the label is shown there. */
  empty?: string;
  look?: "boxed" | "plain";
  disabled?: boolean;
}

const NONE = "";

/** One of several, from a list that opens. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, choices, value, onChange, none, empty } = props;
  const { look = "boxed", disabled = false } = props;
  const chosen = choices.find((choice) => choice.value === value);
  const words = chosen?.words ?? empty;
  const choose = (picked: string | null) =>
    onChange(choices.find((choice) => choice.value === picked)?.value ?? null);
  return (
    <Base.Root value={value ?? NONE} onValueChange={choose} disabled={disabled}>
      <Base.Trigger
        aria-label={words === undefined ? label : `${label}: ${words}`}
        className={classNames(styles["trigger"], styles[look], value !== null && styles["set"])}
      >
        {chosen?.mark}
        <span className={styles["words"]}>{words ?? label}</span>
        <Base.Icon className={styles["icon"]}>
          <ChevronDown size={14} aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal container={over()}>
        <Base.Positioner
          sideOffset={4}
          align="start"
          alignItemWithTrigger={false}
          className={menu["positioner"]}
        >
          <Base.Popup className={menu["popup"]}>
            <Base.List>
              {none !== undefined && <Row choice={{ value: NONE, words: none }} />}
              {choices.map((choice) => (
                <Row key={choice.value} choice={choice} />
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Row({ choice }: { choice: Choice<string> }) {
  return (
    <Base.Item value={choice.value} className={menu["item"]}>
      <span className={menu["check"]}>
        <Base.ItemIndicator>
          <Check size={16} aria-hidden />
        </Base.ItemIndicator>
      </span>
      {choice.mark}
      <Base.ItemText className={menu["words"]}>{choice.words}</Base.ItemText>
      {choice.aside !== undefined && <span className={menu["aside"]}>{choice.aside}</span>}
    </Base.Item>
  );
}
