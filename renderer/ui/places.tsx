import { createContext, use, type ReactNode } from "react";

/** Where each list was scrolled to, by a name of the list's own: so that it is found as it was left. */
export interface Places {
  /** 0 for a list that was never seen. */
  get(list: string): number;
  has(list: string): boolean;
  set(list: string, offset: number): void;
}

export function createPlaces(): Places {
  const offsets = new Map<string, number>();
  return {
    get: (list) => offsets.get(list) ?? 0,
    has: (list) => offsets.has(list),
    set: (list, offset) => void offsets.set(list, offset),
  };
}

const PlacesContext = createContext<Places | null>(null);

export function PlacesProvider({ places, children }: { places: Places; children: ReactNode }) {
  return <PlacesContext value={places}>{children}</PlacesContext>;
}

export function usePlaces(): Places {
  const places = use(PlacesContext);
  if (!places) throw new Error("PlacesProvider is missing");
  return places;
}
