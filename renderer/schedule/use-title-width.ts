import { useEffect, useMemo, useState } from "react";

/** The font of titles in the list; programme-row.module.css has the same. */
const FONT = '550 15px "Source Sans 3 Variable"';

/** Measures titles without laying them out. Answers with another function once the font is there. */
export function useTitleWidth(): (title: string) => number {
  const [fontIsThere, setFontIsThere] = useState(() => document.fonts.check(FONT));
  useEffect(() => {
    if (fontIsThere) return undefined;
    let stopped = false;
    void document.fonts.load(FONT).then(() => stopped || setFontIsThere(true));
    return () => {
      stopped = true;
    };
  }, [fontIsThere]);
  return useMemo(() => createTitleWidth(fontIsThere ? FONT : "550 15px sans-serif"), [fontIsThere]);
}

function createTitleWidth(font: string): (title: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const widths = new Map<string, number>();
  return (title) => {
    const known = widths.get(title);
    if (known !== undefined) return known;
    const width = context?.measureText(title).width ?? title.length * 7;
    widths.set(title, width);
    return width;
  };
}
