import { useEffect, useState } from "react";

/**
 * False until what was drawn first, which is whole once `isDrawn`, has been painted: the editor, which is large, loads after the
 * programme stands.
 */
export function usePainted(isDrawn: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    if (!isDrawn) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setIsPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isDrawn]);
  return isPainted;
}
