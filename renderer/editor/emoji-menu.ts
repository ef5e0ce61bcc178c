import { Extension, InputRule } from "@tiptap/core";
import { emojiFrom, type EmojiOf } from "#shared/rich-text/emoji-by-name.ts";
import { emojisFor, type NamedEmoji } from "./emoji-names.ts";
import { suggest } from "./suggest.ts";
import type { Suggested } from "./suggestion-list.ts";

interface EmojiItem extends Suggested {
  emoji: string;
}

/** `:name:`, at the start of a word. */
const WHOLE = /(?<=^|[\s(])(:([a-z\d_+-]{2,40}):)$/i;

interface EmojiStorage {
  /** Large: it is loaded when the first name is begun. */
  all: readonly NamedEmoji[] | null;
  emojiOf: EmojiOf;
}

/** A colon and two letters open a list of emojis; `:tada:` is one without the list. The sign itself is what is kept. */
export const EmojiMenu = Extension.create<object, EmojiStorage>({
  name: "emojiMenu",
  addStorage: () => ({ all: null, emojiOf: () => undefined }),
  addInputRules() {
    return [
      new InputRule({
        find: WHOLE,
        handler: ({ state, range, match }) => {
          const emoji = this.storage.emojiOf(match[2] ?? "");
          if (emoji === undefined || state.storedMarks?.some(({ type }) => type.spec.code))
            return null;
          state.tr.insertText(emoji, range.from, range.to);
          return undefined;
        },
      }),
    ];
  },
  addProseMirrorPlugins() {
    const { editor, storage } = this;
    const load = async () => {
      if (storage.all) return storage.all;
      const { gemoji } = await import("gemoji");
      storage.emojiOf = emojiFrom(gemoji);
      return (storage.all = gemoji);
    };
    return [
      suggest<EmojiItem>({
        editor,
        name: "emojiMenu",
        char: ":",
        label: "Emoji",
        spaces: false,
        allow: ({ from, to }, state) =>
          to - from > 2 &&
          !state.doc
            .resolve(to)
            .marks()
            .some(({ type }) => type.spec.code),
        items: async (query) =>
          emojisFor(await load(), query).map(({ emoji, names }) => ({
            key: names[0] ?? emoji,
            title: `${emoji}  :${names[0] ?? ""}:`,
            emoji,
          })),
        choose: (range, { emoji }) =>
          editor
            .chain()
            .focus()
            .deleteRange(range)
            .insertContent({ type: "text", text: emoji })
            .run(),
      }),
    ];
  },
});
