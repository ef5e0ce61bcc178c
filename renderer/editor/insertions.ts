import type { Editor } from "@tiptap/core";
import type { Findable } from "#shared/rank.ts";
import { blockStyles } from "./block-styles.ts";
import { shortcutWords } from "./shortcut-words.ts";
import type { Suggested } from "./suggestion-list.ts";
import { insertTable } from "./table-actions.ts";
import { listStyles } from "./text-styles.ts";

/** What the page around the text does: it knows the clock and the session. */
export type InsertionRequest = "stamp" | "quote" | "files";

export type Insertion = Suggested &
  Findable & { run: (editor: Editor, ask: (wanted: InsertionRequest) => void) => void };

interface Written {
  words: string;
  shortcut?: string;
  /** What it is found by as well. */
  text?: string;
  run: Insertion["run"];
}

/** What a line can become, as the list behind `/` offers it. */
export function insertions(): Insertion[] {
  const all: Written[] = [
    ...blockStyles.map(({ words, shortcut, set }): Written => ({ words, shortcut, run: set })),
    ...listStyles.map(({ label, shortcut, toggle }): Written => ({
      words: label,
      shortcut,
      text: "bullet todo",
      run: toggle,
    })),
    { words: "Table", shortcut: "Mod+Alt+T", run: insertTable },
    {
      words: "Rule",
      text: "line divider",
      run: (editor) => void editor.chain().focus().setHorizontalRule().run(),
    },
    { words: "Time stamp", shortcut: "Mod+T", text: "offset", run: (_, ask) => ask("stamp") },
    {
      words: "Quote with a speaker",
      shortcut: "Mod+Shift+K",
      text: "attribution said",
      run: (_, ask) => ask("quote"),
    },
    { words: "Picture or file", text: "image photo attachment", run: (_, ask) => ask("files") },
    {
      words: "Mention",
      text: "@ speaker session",
      run: (editor) => void editor.chain().focus().insertContent("@").run(),
    },
  ];
  return all.map(asInsertion);
}

const asInsertion = ({ words, shortcut, text = "", run }: Written, index: number): Insertion => ({
  key: words,
  title: words,
  ...(shortcut !== undefined && { aside: shortcutWords(shortcut) }),
  text,
  // Without words they stand in the list's own order.
  weight: 1 - index / 1000,
  run,
});
