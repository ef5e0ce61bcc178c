import { useEffectEvent, useLayoutEffect, useState, type RefObject } from "react";

/**
 * What `of` makes of an element's width in pixels, now and whenever the element changes: how much fits, of which there are few
 * answers. Boundless until it is known.
 */
export function useRoom<Room extends number | string>(
  element: RefObject<HTMLElement | null>,
  of: (width: number) => Room,
): Room {
  const [room, setRoom] = useState(() => of(Number.POSITIVE_INFINITY));
  const look = useEffectEvent((width: number) => setRoom(of(width)));
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) look(entry.contentRect.width);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
