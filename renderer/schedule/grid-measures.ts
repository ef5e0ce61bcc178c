import type { GridBlock, GridColumn } from "./grid-layout.ts";

/** Pixels; programme-grid.module.css has the same. */
export const gridMeasures = {
  /** A half-hour talk has room for three lines of 13 px. */
  minute: 2,
  /** Least width of a room. */
  column: 168,
  /** Least width of one of several sessions at once in a room. */
  lane: 112,
  /** The times at the side, and the rooms' names above. */
  side: 56,
  head: 40,
} as const;

/** Where a block stands on the sheet, in pixels from the corner where times and rooms meet. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The left edge of each column, and of what would come after the last. Where `width`, which the times at the side are part
 * of, has more room than the columns need, they take it, each its share.
 */
export function columnEdges(columns: readonly GridColumn[], width: number): number[] {
  const edges = [0];
  let edge = 0;
  for (const { lanes } of columns) {
    edge += Math.max(gridMeasures.column, lanes * gridMeasures.lane);
    edges.push(edge);
  }
  const room = width - gridMeasures.side;
  return edge < room ? edges.map((least) => Math.round((least * room) / Math.max(edge, 1))) : edges;
}

export function boxOf(block: GridBlock, edges: readonly number[]): Box {
  const left = edges[block.column] ?? 0;
  const width = ((edges[block.column + 1] ?? left) - left) / block.lanes;
  return {
    left: left + block.lane * width,
    top: block.top * gridMeasures.minute,
    width,
    height: block.height * gridMeasures.minute,
  };
}
