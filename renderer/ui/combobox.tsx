import { Combobox as Base } from "@base-ui/react/combobox";
import { Field } from "@base-ui/react/field";
import { Check, ChevronDown } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { classNames } from "./class-names.ts";
import styles from "./combobox.module.css";
import menu from "./menu.module.css";
import text from "./text-field.module.css";
import { over } from "./over.ts";

/** More take long to draw, and nobody reads that far. combobox.module.css counts as well. */
const MOST = 50;

export interface ComboboxProps {
  label: string;
  values: readonly string[];
  /** How a value is shown. */
  wordsOf: (value: string) => string;
  /** Whether a value is meant by what is typed. */
  matches: (value: string, typed: string) => boolean;
  /** Said in soft ink after a value's words. */
  asideOf?: (value: string) => string | undefined;
  value: string | null;
  onChange: (value: string) => void;
  /** Stands in the list's place when nothing is meant by what is typed. */
  none: string;
  placeholder?: string;
  explanation?: ReactNode;
  /** What is wrong with the value; null when nothing is. */
  wrong?: string | null;
  disabled?: boolean;
  field?: RefObject<HTMLInputElement | null>;
}

/** One of very many: typing narrows the list. What is typed and not chosen is taken back on leaving. */
export function Combobox(props: ComboboxProps) {
  const { label, values, wordsOf, matches, value, onChange, disabled = false } = props;
  return (
    <Field.Root className={text["field"]} invalid={Boolean(props.wrong)} disabled={disabled}>
      <Field.Label className={text["label"]}>{label}</Field.Label>
      <Base.Root
        items={values}
        value={value}
        onValueChange={(picked) => picked !== null && onChange(picked)}
        itemToStringLabel={wordsOf}
        filter={matches}
        limit={MOST}
        autoHighlight
      >
        <div className={styles["control"]}>
          <Base.Input
            placeholder={props.placeholder}
            spellCheck={false}
            onKeyDown={(event) => {
              // Base UI would empty a closed field and keep the key from the dialog around it.
              const isOpen = event.currentTarget.getAttribute("aria-expanded") === "true";
              if (event.key === "Escape" && !isOpen) event.preventBaseUIHandler();
            }}
            className={classNames(text["input"], styles["input"])}
            {...(props.field ? { ref: props.field } : {})}
          />
          <Base.Trigger aria-label={`Show all: ${label}`} tabIndex={-1} className={styles["open"]}>
            <ChevronDown size={14} aria-hidden />
          </Base.Trigger>
        </div>
        <Base.Portal container={over()}>
          <Base.Positioner sideOffset={4} align="start" className={menu["positioner"]}>
            <Base.Popup className={classNames(menu["popup"], styles["popup"])}>
              <Base.Empty>
                <p className={styles["none"]}>{props.none}</p>
              </Base.Empty>
              <Base.List className={styles["list"]}>
                {(item: string) => (
                  <Base.Item key={item} value={item} className={menu["item"]}>
                    <span className={menu["check"]}>
                      <Base.ItemIndicator>
                        <Check size={16} aria-hidden />
                      </Base.ItemIndicator>
                    </span>
                    <span className={menu["words"]}>{wordsOf(item)}</span>
                    <span className={menu["aside"]}>{props.asideOf?.(item)}</span>
                  </Base.Item>
                )}
              </Base.List>
              <p className={styles["more"]}>Type to see others.</p>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      {props.explanation && (
        <Field.Description className={text["explanation"]}>{props.explanation}</Field.Description>
      )}
      {props.wrong && (
        <Field.Error match className={text["wrong"]}>
          {props.wrong}
        </Field.Error>
      )}
    </Field.Root>
  );
}
