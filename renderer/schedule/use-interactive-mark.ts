import { useEffect } from "react";

/** Sets the performance mark `interactive` once the programme has been painted: two frames after it was drawn. */
export function useInteractiveMark(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || performance.getEntriesByName("interactive").length > 0) return;
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("interactive")));
  }, [isDrawn]);
}
