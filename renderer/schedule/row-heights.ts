import type { ListItem } from "./list-items.ts";

/** Heights in pixels; programme-row.module.css has the same. */
export const rowHeights = {
  time: 34,
  now: 20,
  /** Title in one line, and what each further line of it adds. */
  session: 50,
  titleLine: 20,
} as const;

/** What a row spends beside its title: the gutter and the padding. */
export const BESIDE_TITLE = 52;

/**
 * The height of a line of the list, known before it is drawn, so that nothing jumps while scrolling.
 * `widthOf` measures a title in pixels; titles take two lines at most.
 */
export function heightOf(
  item: ListItem,
  width: number,
  widthOf: (title: string) => number,
): number {
  if (item.of !== "session") return rowHeights[item.of];
  const isLong = widthOf(item.entry.row.title) > width - BESIDE_TITLE;
  return rowHeights.session + (isLong ? rowHeights.titleLine : 0);
}
