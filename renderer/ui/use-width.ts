import { useLayoutEffect, useState, type RefObject } from "react";

/** The width of an element in pixels, now and whenever it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
