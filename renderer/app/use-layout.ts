import { useMedia } from "./use-media.ts";

/** How many panes there is room for: three, the library as a rail beside two, or one at a time. */
export type Layout = "three" | "rail" | "one";

export function useLayout(): Layout {
  const isOne = useMedia("(max-width: 759px)");
  const isRail = useMedia("(max-width: 999px)");
  if (isOne) return "one";
  return isRail ? "rail" : "three";
}
