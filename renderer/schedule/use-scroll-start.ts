import { useEffectEvent, useLayoutEffect, type RefObject } from "react";
import { usePlaces } from "#renderer/ui/places.tsx";

/**
 * Brings an element to where it was last left; where nothing is remembered, `begin` scrolls to where it is best begun.
 * Without a place (a filter is on) it begins at the top.
 */
export function useScrollStart(
  element: RefObject<HTMLElement | null>,
  place: string | null,
  begin: (element: HTMLElement) => void,
): void {
  const places = usePlaces();
  const latest = useEffectEvent(begin);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    if (place === null) shown.scrollTo(0, 0);
    else if (places.has(place)) shown.scrollTo(places.get(`${place} across`), places.get(place));
    else latest(shown);
  }, [element, place, places]);
}
