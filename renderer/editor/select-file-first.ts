import { Extension } from "@tiptap/core";
import { NodeSelection, type Command } from "@tiptap/pm/state";
import { isMac } from "#renderer/ui/pressed-key.ts";

const FILES: ReadonlySet<string> = new Set(["picture", "attachment"]);

/**
 * Selects the picture or file that the caret is beside, at the end or the start of a text, where Delete or Backspace would
 * take it away: the same key again does. One key is not to cost a photo.
 */
export const selectFile =
  (where: "before" | "after"): Command =>
  ({ selection, doc, tr }, dispatch) => {
    const { $from, empty } = selection;
    const { parent, parentOffset, depth } = $from;
    // An empty line goes, and what is beside it is selected: ProseMirror does so by itself.
    if (!empty || !parent.isTextblock || parent.content.size === 0) return false;
    if (parentOffset !== (where === "after" ? parent.content.size : 0)) return false;
    const $edge = doc.resolve(where === "after" ? $from.after(depth) : $from.before(depth));
    const file = where === "after" ? $edge.nodeAfter : $edge.nodeBefore;
    if (!file || !FILES.has(file.type.name)) return false;
    const at = where === "after" ? $edge.pos : $edge.pos - file.nodeSize;
    dispatch?.(tr.setSelection(NodeSelection.create(doc, at)).scrollIntoView());
    return true;
  };

/** Delete and Backspace beside a picture or file. */
export const SelectFileFirst = Extension.create({
  name: "selectFileFirst",
  // Before the keys that join a line with what is beside it.
  priority: 300,
  addKeyboardShortcuts() {
    const run = (where: "before" | "after") => () =>
      selectFile(where)(this.editor.state, this.editor.view.dispatch);
    const forward = run("after");
    // What the last key made of the text it gives back first, as everywhere.
    const back = () => this.editor.commands.undoInputRule() || run("before")();
    return {
      Delete: forward,
      "Mod-Delete": forward,
      Backspace: back,
      "Mod-Backspace": back,
      "Shift-Backspace": back,
      ...(isMac() && {
        "Alt-Backspace": back,
        "Ctrl-h": back,
        "Alt-Delete": forward,
        "Ctrl-Alt-Backspace": forward,
        "Ctrl-d": forward,
        "Alt-d": forward,
      }),
    };
  },
});
