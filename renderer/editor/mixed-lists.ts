import { Extension } from "@tiptap/core";
import { isBelowOtherKind, itemsAt, liftToOtherKind } from "./lift-item.ts";

/**
 * Keys in a list below an item of another kind, such as tasks below a bullet. Tiptap's own keys of one kind would take
 * hold of the outer item, or make a paragraph of the inner one.
 */
export const MixedLists = Extension.create({
  name: "mixedLists",
  // Before the keys of the two kinds of items.
  priority: 150,
  addKeyboardShortcuts() {
    const { editor } = this;
    const mixed = () => {
      const items = itemsAt(editor.state);
      return items && isBelowOtherKind(items) ? items : null;
    };
    const lift = (): boolean => {
      const items = mixed();
      if (items) editor.view.dispatch(liftToOtherKind(editor.state, items));
      return items !== null;
    };
    return {
      Tab: () => {
        const items = mixed();
        const kind = items?.parent.firstChild?.type.name;
        if (kind !== undefined) editor.commands.sinkListItem(kind);
        return kind !== undefined;
      },
      "Shift-Tab": lift,
      Enter: () => {
        const { $from, empty } = editor.state.selection;
        const isEmptyItem = empty && $from.depth > 0 && $from.node(-1).content.size === 2;
        return isEmptyItem && lift();
      },
    };
  },
});
