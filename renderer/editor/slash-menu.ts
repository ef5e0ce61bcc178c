import { Extension } from "@tiptap/core";
import { keysWith, type Keys } from "#shared/keys.ts";
import { foldAll, rank } from "#shared/rank.ts";
import { type Insertion, type InsertionRequest, insertions } from "./insertions.ts";
import { suggest } from "./suggest.ts";

interface SlashMenuOptions {
  ask: (wanted: InsertionRequest) => void;
  /** As they are now. */
  keys: () => Keys;
}

/** `/` as the first sign of an empty line: what the line can become. Anywhere else it is a slash. */
export const SlashMenu = Extension.create<SlashMenuOptions>({
  name: "slashMenu",
  addOptions: () => ({ ask: () => {}, keys: () => keysWith({}) }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { ask, keys } = this.options;
    return [
      suggest<Insertion>({
        editor,
        name: "slashMenu",
        char: "/",
        label: "Insert",
        spaces: true,
        allow: ({ from, to }, state) => {
          const $from = state.doc.resolve(from);
          const { parent } = $from;
          return (
            parent.type.name === "paragraph" &&
            $from.parentOffset === 0 &&
            parent.content.size === to - from
          );
        },
        // `/etc/hosts` is a path, and `/ ` a slash.
        items: (query) => {
          if (!/^(?! )[\p{L}\p{N} @]*$/u.test(query)) return [];
          const all = foldAll(insertions(keys()));
          return rank(all, query, all.length);
        },
        choose: (range, { run }) => {
          editor.chain().focus().deleteRange(range).run();
          run(editor, ask);
        },
      }),
    ];
  },
});
