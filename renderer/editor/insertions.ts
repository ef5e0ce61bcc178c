import type { Editor } from "@tiptap/core";
import { wordsOfCommand, type CommandId } from "#shared/commands.ts";
import type { Keys } from "#shared/keys.ts";
import type { Findable } from "#shared/rank.ts";
import { blockStyles } from "./block-styles.ts";
import { shortcutWords } from "./shortcut-words.ts";
import type { Suggested } from "./suggestion-list.ts";
import { textActs } from "./text-acts.ts";
import type { TextCommandId } from "#shared/text-commands.ts";
import { listStyles } from "./text-styles.ts";

/** What the page around the text does: it knows the clock and the session. */
export type InsertionRequest = "stamp" | "quote" | "footnote" | "template" | "files";

export type Insertion = Suggested &
  Findable & { run: (editor: Editor, ask: (wanted: InsertionRequest) => void) => void };

interface Written {
  words: string;
  /** Whose key is shown. */
  command?: CommandId;
  /** What it is found by as well. */
  text?: string;
  run: Insertion["run"];
}

const ofText = (command: TextCommandId, text = ""): Written => ({
  words: wordsOfCommand(command),
  command,
  text,
  run: textActs[command],
});

const ALL: readonly Written[] = [
  ...blockStyles.map(({ command }) => ofText(command)),
  ...listStyles.map(({ command }) => ofText(command, "bullet todo")),
  ofText("table"),
  ofText("rule", "line divider"),
  { words: "Time stamp", command: "stamp-time", text: "offset", run: (_, ask) => ask("stamp") },
  {
    words: "Quote with a speaker",
    command: "quote-speaker",
    text: "attribution said",
    run: (_, ask) => ask("quote"),
  },
  {
    words: "Footnote",
    command: "insert-footnote",
    text: "annotation",
    run: (_, ask) => ask("footnote"),
  },
  {
    words: "Template",
    command: "insert-template",
    text: "cornell claim",
    run: (_, ask) => ask("template"),
  },
  {
    words: "Picture or file",
    command: "add-files",
    text: "image photo attachment",
    run: (_, ask) => ask("files"),
  },
  {
    words: "Mention",
    text: "@ speaker session",
    run: (editor) => void editor.chain().focus().insertContent("@").run(),
  },
];

/** What a line can become, as the list behind `/` offers it. */
export const insertions = (keys: Keys): Insertion[] =>
  ALL.map(({ words, command, text = "", run }, index) => {
    const key = command === undefined ? null : keys.of(command);
    return {
      key: words,
      title: words,
      ...(key !== null && { aside: shortcutWords(key) }),
      text,
      // Without words they stand in the list's own order.
      weight: 1 - index / 1000,
      run,
    };
  });
