import { holdKeys } from "./hold-keys.ts";

/** Longer than any pane or dialog takes to load; what was kept is gone then, and keys mean what they mean. */
const PATIENCE_MILLISECONDS = 5000;

/**
 * Keeps what is typed from now on for the field that is about to come, until it has the focus: what is opened for the first
 * time has to load, and the letters would go into a note or set marks on its session. `field` is its selector; `isVain` is
 * asked at each frame whether there will be none. Returns the function that ends it.
 */
export function keepTyped(field: string, isVain = (): boolean => false): () => void {
  let isEnded = false;
  const end = () => {
    isEnded = true;
    clearTimeout(patience);
    held.seal();
  };
  /** Whether the field has the focus by now; then all that was typed is in it. */
  const isHandedOver = (): boolean => {
    if (document.activeElement?.matches(field) !== true) return false;
    const typed = held.take().replaceAll("\n", "");
    end();
    // As if it were typed: into what is selected, or at the caret, and React hears of it.
    if (typed !== "") document.execCommand("insertText", false, typed);
    return true;
  };
  const held = holdKeys(isHandedOver);
  const look = () => {
    if (isEnded || isHandedOver()) return;
    if (isVain()) end();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const patience = setTimeout(end, PATIENCE_MILLISECONDS);
  return end;
}
