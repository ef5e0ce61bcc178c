import { useLayoutEffect, useState, type RefObject } from "react";
import { usePlaces } from "./places.tsx";
import { isSamePart, partShown, SPARE, type ShownPart } from "./shown-part.ts";

/** What a view takes at most above its list, in pixels: the rest of the window is the list's. */
const ABOVE = 180;

/**
 * Follows what an element shows of its content while it is scrolled or resized. It begins where it was last left;
 * `place` is the name under which that is remembered, null for not at all. `width` is the name under which the last
 * width is remembered.
 */
export function useShownPart(
  element: RefObject<HTMLElement | null>,
  place: string | null,
  width = "shown width",
): ShownPart {
  const places = usePlaces();
  const across = `${place} across`;
  // The width of last time is most likely the one of now; then what is drawn first is right at once.
  const [part, setPart] = useState(() =>
    partShown(
      {
        clientWidth: Number(localStorage.getItem(width)) || 440,
        clientHeight: innerHeight - ABOVE,
        scrollLeft: place === null ? 0 : places.get(across),
        scrollTop: place === null ? 0 : places.get(place),
      },
      0,
    ),
  );
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    const take = (next: ShownPart) =>
      setPart((before) => (isSamePart(before, next) ? before : next));
    const scroll = () => {
      take(partShown(shown, SPARE));
      if (place === null) return;
      places.set(place, shown.scrollTop);
      places.set(across, shown.scrollLeft);
    };
    const resize = () => {
      take(partShown(shown, 0));
      localStorage.setItem(width, String(shown.clientWidth));
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(shown);
    shown.addEventListener("scroll", scroll, { passive: true });
    return () => {
      observer.disconnect();
      shown.removeEventListener("scroll", scroll);
    };
  }, [element, place, across, places, width]);
  return part;
}
