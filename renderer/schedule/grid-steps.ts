import type { GridBlock } from "./grid-layout.ts";
import type { Move } from "./keys.ts";

/**
 * Where an arrow key leads in the grid: up and down in the room; left and right to the nearest room that has a
 * session, to the one whose start is nearest. Stays where nothing lies that way.
 */
export function stepInGrid(
  blocks: readonly GridBlock[],
  from: GridBlock,
  to: "up" | "down" | "left" | "right",
): GridBlock {
  if (to === "up" || to === "down") {
    const room = blocks.filter(({ column }) => column === from.column);
    return room[room.indexOf(from) + (to === "down" ? 1 : -1)] ?? from;
  }
  const there = blocks.filter(({ column }) =>
    to === "right" ? column > from.column : column < from.column,
  );
  const columns = there.map(({ column }) => column);
  const nearest = to === "right" ? Math.min(...columns) : Math.max(...columns);
  const away = (block: GridBlock) => Math.abs(block.top - from.top);
  return there
    .filter(({ column }) => column === nearest)
    .reduce(
      (best, block) => (away(block) < away(best) ? block : best),
      there.find(({ column }) => column === nearest) ?? from,
    );
}

/** How far PageUp and PageDown lead: two hours. */
const PAGE_MINUTES = 120;

/** Where a key leads from the active block; to the first one when none is active. */
export function stepInGridView(
  blocks: readonly GridBlock[],
  from: GridBlock | undefined,
  to: Move,
): GridBlock | undefined {
  if (!from) return blocks[0];
  const room = blocks.filter(({ column }) => column === from.column);
  if (to === "home") return room[0];
  if (to === "end") return room.at(-1);
  if (to === "page-up") {
    return room.findLast(({ top }) => top <= from.top - PAGE_MINUTES) ?? room[0];
  }
  if (to === "page-down") {
    return room.find(({ top }) => top >= from.top + PAGE_MINUTES) ?? room.at(-1);
  }
  return stepInGrid(blocks, from, to);
}
