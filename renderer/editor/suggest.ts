import type { Editor, Range } from "@tiptap/core";
import { PluginKey, type EditorState, type Plugin } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import { messagesOf, placeSuggestions } from "./place-suggestions.ts";
import { createSuggestionList, type Suggested, type SuggestionList } from "./suggestion-list.ts";

interface SuggestParts<T extends Suggested> {
  editor: Editor;
  name: string;
  /** What opens the list. */
  char: string;
  /** For screen readers: what is listed. */
  label: string;
  /** Whether words may be parted by spaces. */
  spaces: boolean;
  allow: (range: Range, state: EditorState) => boolean;
  items: (query: string) => readonly T[] | Promise<readonly T[]>;
  /** Takes the place of what was typed in `range`. */
  choose: (range: Range, item: T) => void;
}

/** A list that a sign opens in the text, filtered by what is typed behind it. Escape closes it and leaves the text alone. */
export function suggest<T extends Suggested>(parts: SuggestParts<T>): Plugin {
  const { editor, name, char, label, spaces, allow, items, choose } = parts;
  let list: SuggestionList<T> | null = null;
  let take = (_item: T): void => {};
  let unmount: (() => void) | null = null;
  let rectOf: (() => DOMRect | null) | null | undefined = null;
  const place = (): void => {
    const line = rectOf?.();
    if (!list || !line) return;
    placeSuggestions(list.element, editor.view.dom, line);
    list.reveal();
  };
  // Messages come and go while a list is open.
  const messages = new ResizeObserver(place);
  return Suggestion<T, T>({
    editor,
    pluginKey: new PluginKey(name),
    char,
    allowSpaces: spaces,
    allowedPrefixes: [" ", "(", "\u00A0"],
    decorationClass: "suggesting",
    // Beside the text, within its page: a part of the same landmark.
    ...(editor.options.element instanceof HTMLElement && { container: editor.options.element }),
    allow: ({ state, range }) =>
      state.doc.resolve(range.from).parent.type.spec.code !== true && allow(range, state),
    items: async ({ query }) => [...(await items(query))],
    command: ({ range, props }) => choose(range, props),
    render: () => ({
      onStart(props) {
        list = createSuggestionList({
          label,
          text: editor.view.dom,
          onChoose: (item) => take(item),
        });
        rectOf = props.clientRect;
        unmount = props.mount(list.element, { onPosition: place });
        const shown = messagesOf();
        if (shown) messages.observe(shown);
      },
      onUpdate({ items: found, loading, command, clientRect }) {
        if (loading || !list) return;
        rectOf = clientRect;
        // The range is another one with each letter.
        take = command;
        list.show(found);
      },
      onKeyDown({ event }) {
        if (event.key !== "Escape") return list?.press(event) ?? false;
        // One step out of the list, not of the text.
        if (list && !list.element.hidden) event.stopPropagation();
        return false;
      },
      onExit() {
        messages.disconnect();
        list?.close();
        unmount?.();
        list = null;
      },
    }),
  });
}
