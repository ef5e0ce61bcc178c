import styles from "./suggestion-list.module.css";

export interface Suggested {
  key: string;
  title: string;
  under?: string;
  /** At the end of the line: a key, a kind. */
  aside?: string;
}

/** A list beside the caret. The text keeps the focus; what is chosen is told to screen readers through it. */
export interface SuggestionList<T extends Suggested> {
  readonly element: HTMLElement;
  show(items: readonly T[]): void;
  /** Scrolls the list to what is chosen in it. */
  reveal(): void;
  /** Answers whether the key was the list's. */
  press(event: KeyboardEvent): boolean;
  close(): void;
}

interface ListParts<T extends Suggested> {
  label: string;
  /** The text that is written in. */
  text: HTMLElement;
  onChoose: (item: T) => void;
}

/** Arrow keys choose, Enter and Tab take. Without items it is not there, and no key is its own. */
export function createSuggestionList<T extends Suggested>(parts: ListParts<T>): SuggestionList<T> {
  const { label, text, onChoose } = parts;
  const element = document.createElement("div");
  element.id = "note-suggestions";
  element.className = styles["popup"] ?? "";
  element.role = "listbox";
  element.ariaLabel = label;
  // It scrolls, so it can be focused; what is typed goes on in the text.
  element.tabIndex = 0;
  element.addEventListener("focus", () => text.focus());
  element.hidden = true;
  let items: readonly T[] = [];
  let active = 0;

  const reveal = (): void => {
    const option = element.children[active];
    if (!(option instanceof HTMLElement)) return;
    // By hand: the browser would scroll the note as well, to where the list is not yet or no longer.
    const { offsetTop, offsetHeight } = option;
    const lowest = offsetTop + offsetHeight - element.clientHeight;
    if (active === 0) element.scrollTop = 0;
    else if (element.scrollTop > offsetTop) element.scrollTop = offsetTop;
    else if (element.scrollTop < lowest) element.scrollTop = lowest;
  };
  const activate = (index: number): void => {
    active = (index + items.length) % Math.max(items.length, 1);
    for (const [at, option] of [...element.children].entries()) {
      option.ariaSelected = String(at === active);
    }
    reveal();
    text.setAttribute("aria-activedescendant", `note-suggestion-${active}`);
  };
  const take = (): void => {
    const item = items[active];
    if (item) onChoose(item);
  };
  const silence = (): void => {
    for (const name of ["aria-activedescendant", "aria-controls"]) text.removeAttribute(name);
  };
  return {
    element,
    reveal,
    show(found) {
      items = found;
      element.replaceChildren(...found.map((item, index) => optionOf(item, index)));
      for (const [index, option] of [...element.children].entries()) {
        option.addEventListener("pointermove", () => index !== active && activate(index));
        option.addEventListener("click", () => {
          active = index;
          take();
        });
      }
      element.hidden = found.length === 0;
      if (found.length === 0) return silence();
      text.setAttribute("aria-controls", element.id);
      activate(0);
    },
    press({ key, isComposing, ctrlKey, altKey, metaKey, shiftKey }) {
      if (items.length === 0 || isComposing || ctrlKey || altKey || metaKey || shiftKey)
        return false;
      if (key === "ArrowDown") activate(active + 1);
      else if (key === "ArrowUp") activate(active - 1);
      else if (key === "Enter" || key === "Tab") take();
      else return false;
      return true;
    },
    close() {
      items = [];
      silence();
      element.remove();
    },
  };
}

function optionOf({ title, under, aside }: Suggested, index: number): HTMLElement {
  const option = document.createElement("div");
  option.id = `note-suggestion-${index}`;
  option.role = "option";
  option.className = styles["option"] ?? "";
  // A press would take the focus from the text.
  option.addEventListener("mousedown", (event) => event.preventDefault());
  const words = piece("words", "");
  words.append(piece("title", title), ...(under ? [piece("under", under)] : []));
  option.append(words, ...(aside ? [piece("aside", aside)] : []));
  return option;
}

function piece(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = styles[name] ?? "";
  element.dir = "auto";
  element.textContent = text;
  return element;
}
