import { Extension } from "@tiptap/core";
import { moveBlock } from "./move-block.ts";

/** Alt+Shift with an arrow moves the block at the caret, as dragging does. */
export const BlockKeys = Extension.create<{ say: (words: string) => void }>({
  name: "blockKeys",
  addOptions: () => ({ say: () => {} }),
  addKeyboardShortcuts() {
    const move = (way: "up" | "down") => () => {
      const moved = moveBlock(this.editor.state, way);
      if (moved) this.editor.view.dispatch(moved.tr);
      this.options.say(moved?.words ?? (way === "up" ? "It is the first." : "It is the last."));
      return true;
    };
    return { "Alt-Shift-ArrowUp": move("up"), "Alt-Shift-ArrowDown": move("down") };
  },
});
