import { Dialog as Base } from "@base-ui/react/dialog";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import { focusedElement } from "#renderer/ui/focused-element.ts";
import styles from "./chooser.module.css";
import { over } from "#renderer/ui/over.ts";

export interface Choice {
  key: string;
  title: string;
  under?: string;
  /** At the end of the line: a key, a kind. */
  aside?: string;
}

interface ChooserProps<T extends Choice> {
  title: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  /** What is offered for the words typed, best first. */
  choices: readonly T[];
  /** Said where nothing is offered. */
  nothing: string;
  /** More may be offered in a moment. */
  isBusy?: boolean;
  onChoose: (choice: T) => void;
  onClose: () => void;
}

/** A field over the window, and beneath it what its words find. Arrow keys choose, Enter takes, Escape leaves. */
export function Chooser<T extends Choice>(props: ChooserProps<T>) {
  const { title, placeholder, typed, onType, choices, nothing, isBusy, onChoose, onClose } = props;
  const [opener] = useState(focusedElement);
  const [wanted, setWanted] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const active = Math.min(wanted, choices.length - 1);
  const idOf = (index: number) => `${listId}-${index}`;

  const activate = (index: number) => {
    const next = (index + choices.length) % Math.max(choices.length, 1);
    setWanted(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const choice = choices[active];
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter" && choice) onChoose(choice);
    else return;
    event.preventDefault();
  };

  return (
    <Base.Root open onOpenChange={(open) => open || onClose()}>
      <Base.Portal container={over()}>
        <Base.Backdrop className={styles["veil"]} />
        <Base.Viewport className={styles["viewport"]}>
          <Base.Popup
            data-modal
            className={styles["popup"]}
            initialFocus={field}
            // What was chosen may lead elsewhere, and brings the focus there itself.
            finalFocus={() => (opener?.isConnected ? opener : false)}
          >
            <Base.Title className="visually-hidden">{title}</Base.Title>
            <input
              ref={field}
              className={styles["field"]}
              aria-label={placeholder}
              placeholder={placeholder}
              value={typed}
              role="combobox"
              aria-expanded={choices.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-busy={isBusy}
              aria-activedescendant={choices.length > 0 ? idOf(active) : undefined}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => {
                onType(target.value);
                setWanted(0);
                list.current?.scrollTo({ top: 0 });
              }}
              onKeyDown={press}
            />
            <div
              ref={list}
              id={listId}
              role="listbox"
              aria-label={title}
              tabIndex={-1}
              hidden={choices.length === 0}
              className={styles["list"]}
            >
              {choices.map((choice, index) => (
                // The keys are heard by the field, which keeps the focus.
                <div
                  key={choice.key}
                  id={idOf(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className={classNames(styles["choice"], index === active && styles["active"])}
                  onPointerMove={() => index !== active && setWanted(index)}
                  onClick={() => onChoose(choice)}
                  onKeyDown={press}
                >
                  <span className={styles["words"]}>
                    <bdi className={styles["title"]}>{choice.title}</bdi>
                    {choice.under && <span className={styles["under"]}>{choice.under}</span>}
                  </span>
                  {choice.aside && <span className={styles["aside"]}>{choice.aside}</span>}
                </div>
              ))}
            </div>
            {choices.length === 0 && (
              <p role="status" className={styles["nothing"]}>
                {nothing}
              </p>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
