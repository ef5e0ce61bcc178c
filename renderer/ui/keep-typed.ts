import { BREAK, handOn, holdKeys } from "./hold-keys.ts";
import { writeInField } from "./write-in-field.ts";

/** Longer than any pane or dialog takes to load; what was kept is gone then, and keys mean what they mean. */
const PATIENCE_MILLISECONDS = 5000;

/**
 * Keeps what is typed from now on for the field that is about to come, until it has the focus: what is opened for the first
 * time has to load, and the letters would go into a note or set marks on its session. Enter is pressed there once what the
 * letters find is there as well; what was typed after it is meant for where it leads. `field` is its selector; `isVain` is
 * asked at each frame whether there will be none. Returns the function that ends it.
 */
export function keepTyped(field: string, isVain = (): boolean => false): () => void {
  let isEnded = false;
  /** Enter was pressed before the field was there. */
  let isEntering = false;
  const end = () => {
    isEnded = true;
    clearTimeout(patience);
    held.seal();
  };
  /** Whether the field has the focus by now, and nothing is to be waited for: then all that was typed is in it. */
  const isHandedOver = (): boolean => {
    const shown = document.activeElement;
    if (isEntering || shown?.matches(field) !== true) return false;
    const words = held.takeToEnter();
    if (words === null) {
      const typed = held.take();
      end();
      writeInField(typed);
      return true;
    }
    isEntering = true;
    writeInField(words);
    afterDrawn(() => enter(shown));
    return false;
  };
  /** Presses Enter as soon as what the words find is there. */
  const enter = (shown: Element) => {
    if (isEnded) return;
    if (document.activeElement !== shown) end();
    else if (shown.getAttribute("aria-busy") === "true") requestAnimationFrame(() => enter(shown));
    else {
      const rest = held.take();
      end();
      shown.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
      );
      const left = handOn(rest).replaceAll("\n", "").replaceAll(BREAK, "");
      // React has drawn by then what Enter did to the field.
      queueMicrotask(() => document.activeElement === shown && writeInField(left));
    }
  };
  const held = holdKeys(isHandedOver);
  const look = () => {
    if (isEnded || isEntering || isHandedOver()) return;
    if (isVain()) end();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const patience = setTimeout(end, PATIENCE_MILLISECONDS);
  return end;
}

/** Once what was written is drawn. */
const afterDrawn = (next: () => void) => requestAnimationFrame(() => requestAnimationFrame(next));
