import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { call } from "#renderer/ipc/client.ts";
import { hearChoices, readChoice } from "#renderer/ui/kept-choice.ts";
import { markedWords } from "./marked-words.ts";
import { isAttribution } from "./quote-speaker.ts";
import { spelling } from "./spelling.ts";
import { wordsOfBlock, type PlacedWord } from "./words-of-block.ts";

/** The window draws, and typing pauses, before words are looked at. Milliseconds. */
const AT_START = 1_500;
const QUIET = 400;
const MOST_AT_ONCE = 500;

const key = new PluginKey<DecorationSet>("spelling");

/**
 * Marks words that no dictionary knows. Chromium's own marks are not used: its checker fetches dictionaries, and one of
 * ours behind it (`webFrame.setSpellCheckProvider`) makes it hang at a new paragraph in Electron 33.
 */
export const SpellingMarks = Extension.create({
  name: "spellingMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) => {
          const fresh: unknown = tr.getMeta(key);
          return fresh instanceof DecorationSet ? fresh : marks.map(tr.mapping, tr.doc);
        },
      },
      props: {
        decorations: (state) => key.getState(state),
        handleDOMEvents: { contextmenu: selectMarkedWord },
      },
      view: createMarker,
    }),
  ],
});

/** Main's menu offers other words for the one that is selected. */
function selectMarkedWord(view: EditorView, { target }: MouseEvent): boolean {
  const marked = target instanceof HTMLElement ? target.closest(".misspelled") : null;
  if (marked) {
    const from = view.posAtDOM(marked, 0);
    const to = from + (marked.textContent?.length ?? 0);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
    view.focus();
  }
  return false;
}

function createMarker(view: EditorView) {
  const known = new Map<string, boolean>();
  const placed = new WeakMap<Node, PlacedWord[]>();
  let isTyping = false;
  let timer = setTimeout(look, AT_START);
  const wordsOf = (block: Node): PlacedWord[] => {
    const words = placed.get(block) ?? wordsOfBlock(block);
    placed.set(block, words);
    return words;
  };
  const again = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };

  function look(): void {
    const languages = readChoice(spelling, localStorage);
    const marks: Decoration[] = [];
    const unknown = new Set<string>();
    const { head } = view.state.selection;
    if (languages !== "none" && view.editable) {
      view.state.doc.descendants((block, at, parent) => {
        if (!block.isTextblock) return true;
        // A person's name is in no dictionary.
        if (parent && isAttribution(block, parent)) return false;
        const words = wordsOf(block);
        for (const { word } of words) if (!known.has(word)) unknown.add(word);
        for (const { from, to } of markedWords(words, (word) => known.get(word))) {
          // It may go on.
          if (isTyping && head === at + 1 + to) continue;
          marks.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: "misspelled" }));
        }
        return false;
      });
    }
    const fresh = DecorationSet.create(view.state.doc, marks);
    if (marks.length > 0 || key.getState(view.state) !== DecorationSet.empty) {
      view.dispatch(view.state.tr.setMeta(key, fresh).setMeta("addToHistory", false));
    }
    if (unknown.size > 0) void learn([...unknown].slice(0, MOST_AT_ONCE), languages);
  }
  async function learn(words: string[], languages: typeof spelling.usual): Promise<void> {
    try {
      const wrong = new Set(await call("spelling.check", { words, languages }));
      if (languages !== readChoice(spelling, localStorage)) return;
      for (const word of words) known.set(word, !wrong.has(word));
      again(0);
    } catch {
      // Nothing is marked that is not known to be wrong; the next pause asks again.
    }
  }
  const end = hearChoices(() => {
    known.clear();
    again(0);
  });

  return {
    update(now: EditorView, before: EditorView["state"]) {
      const isSame = now.state.doc === before.doc && now.state.selection.eq(before.selection);
      if (isSame) return;
      isTyping = now.state.doc !== before.doc && now.hasFocus();
      again(QUIET);
    },
    destroy() {
      clearTimeout(timer);
      end();
    },
  };
}
