import { useMemo, useSyncExternalStore } from "react";

/** The font of titles in the list; programme-row.module.css has the same. */
const FONT = '550 15px "Source Sans 3 Variable"';

/** Measures titles without laying them out. Answers with another function when more letters have loaded. */
export function useTitleWidth(): (title: string) => number {
  const loaded = useSyncExternalStore(followFonts, countLoadedFonts);
  return useMemo(() => createTitleWidth(loaded), [loaded]);
}

function followFonts(changed: () => void): () => void {
  document.fonts.addEventListener("loadingdone", changed);
  return () => document.fonts.removeEventListener("loadingdone", changed);
}

const countLoadedFonts = (): number => {
  let loaded = 0;
  for (const { status } of document.fonts) if (status === "loaded") loaded += 1;
  return loaded;
};

/** `_loaded`: what was measured with fewer letters does not hold any more. */
function createTitleWidth(_loaded: number): (title: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `${FONT}, sans-serif`;
  const widths = new Map<string, number>();
  return (title) => {
    const known = widths.get(title);
    if (known !== undefined) return known;
    const width = context?.measureText(title).width ?? title.length * 7;
    widths.set(title, width);
    return width;
  };
}
