import { useLayoutEffect, type RefObject } from "react";

/** Tells when a bar goes while the focus is in it: nothing has the focus then. */
export function useLostFocus(bar: RefObject<HTMLElement | null>, onLost: () => void): void {
  useLayoutEffect(() => {
    const shown = bar.current;
    // It is still there when this is undone.
    return () => {
      if (shown?.contains(document.activeElement)) onLost();
    };
  }, [bar, onLost]);
}
