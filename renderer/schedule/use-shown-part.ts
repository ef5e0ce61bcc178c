import { useLayoutEffect, useState, type RefObject } from "react";
import { usePlaces } from "#renderer/ui/places.tsx";
import { isSamePart, partShown, type ShownPart } from "./shown-part.ts";

/** Stands in for the element until it is there: the programme's usual width, and a height that fills any window. */
const USUAL = { clientWidth: 440, clientHeight: 1200 } as const;

/**
 * Follows what an element shows of its content while it is scrolled or resized. It begins where it was last left;
 * `place` is the name under which that is remembered, null for not at all.
 */
export function useShownPart(
  element: RefObject<HTMLElement | null>,
  place: string | null,
): ShownPart {
  const places = usePlaces();
  const across = `${place} across`;
  const [part, setPart] = useState(() =>
    partShown({
      ...USUAL,
      scrollLeft: place === null ? 0 : places.get(across),
      scrollTop: place === null ? 0 : places.get(place),
    }),
  );
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    if (place !== null) shown.scrollTo(places.get(across), places.get(place));
    const follow = () => {
      const next = partShown(shown);
      setPart((before) => (isSamePart(before, next) ? before : next));
      if (place === null) return;
      places.set(place, shown.scrollTop);
      places.set(across, shown.scrollLeft);
    };
    const observer = new ResizeObserver(follow);
    observer.observe(shown);
    shown.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      shown.removeEventListener("scroll", follow);
    };
  }, [element, place, across, places]);
  return part;
}
