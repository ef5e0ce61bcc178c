import type { EditorView } from "@tiptap/pm/view";

/** A place between two blocks of a document: its position, and its height in the window. */
export interface BlockGap {
  position: number;
  y: number;
}

/** Where the blocks of the document itself stand on screen. Looks at single places, never at all blocks. */
export interface BlockPlaces {
  /** The block at a point of the window, or in the text's margin beside it. */
  blockAt(x: number, y: number): Element | null;
  /** Where a block begins in the document. */
  startOf(block: Element): number;
  /** The place between blocks that is closest to a height in the window. */
  gapAt(y: number): BlockGap | null;
}

export function createBlockPlaces(view: EditorView): BlockPlaces {
  const { dom } = view;
  const blockAt = (x: number, y: number): Element | null => {
    const { left, right } = dom.getBoundingClientRect();
    const inside = Math.min(Math.max(x, left + 1), right - 1);
    return document.elementsFromPoint(inside, y).find((one) => one.parentElement === dom) ?? null;
  };
  const startOf = (block: Element): number => {
    const $at = view.state.doc.resolve(view.posAtDOM(block, 0));
    return $at.depth > 0 ? $at.before(1) : $at.pos;
  };
  return {
    blockAt,
    startOf,
    gapAt(y) {
      const { left, top } = dom.getBoundingClientRect();
      const first = dom.firstElementChild;
      const last = dom.lastElementChild;
      // Between two blocks there is a margin, which is neither's.
      const block =
        [0, 8, -8, 16, -16].map((by) => blockAt(left + 1, y + by)).find((one) => one !== null) ??
        (y <= top ? first : y >= (last?.getBoundingClientRect().bottom ?? 0) ? last : null);
      if (!block) return null;
      const box = block.getBoundingClientRect();
      const start = startOf(block);
      if (y < box.top + box.height / 2) return { position: start, y: box.top };
      const size = view.state.doc.resolve(start).nodeAfter?.nodeSize ?? 0;
      return { position: start + size, y: box.bottom };
    },
  };
}
