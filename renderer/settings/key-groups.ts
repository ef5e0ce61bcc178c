import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import { commands } from "#shared/commands.ts";
import { inlineStyles, listStyles } from "#renderer/editor/text-styles.ts";

export interface KeyGroup {
  place: string;
  /** Keys as they are written on this system, and what they do. */
  keys: readonly (readonly [keys: string, does: string])[];
}

/** What keys do, by where they are pressed. */
export const keyGroups = (): KeyGroup[] => [
  {
    place: "Anywhere",
    keys: [
      ...commands.flatMap(({ key, words, group }) =>
        key === null || group === "Session" ? [] : [[shortcutWords(key), words] as const],
      ),
      ["Esc", "One step out"],
    ],
  },
  {
    place: "Programme",
    keys: [
      ["↑ ↓ ← →", "Move from session to session"],
      ["Enter", "Open"],
      [shortcutWords("Shift+Enter"), "Open in a new window"],
      ["S", "Plan: must, maybe, backup, none"],
      ["1 – 5", "Rate"],
      ["0", "Clear the rating"],
      ["/", "Filter; any letter begins one as well"],
    ],
  },
  {
    place: "Changes of an import",
    keys: [
      ["↑ ↓", "Move from change to change"],
      ["Space", "Accept, or leave out"],
    ],
  },
  {
    place: "Session",
    keys: [
      [shortcutWords("Alt+←"), "Previous session"],
      [shortcutWords("Alt+→"), "Next session"],
    ],
  },
  {
    place: "Search",
    keys: [
      ["↑ ↓", "Choose"],
      ["Enter", "Open"],
      ["Esc", "Clear the words"],
    ],
  },
  {
    place: "Notes",
    keys: [
      ...[...inlineStyles, ...listStyles].map(
        ({ shortcut, label }) => [shortcutWords(shortcut), label] as const,
      ),
      [shortcutWords("Mod+Alt+T"), "Table"],
      [shortcutWords("Mod+Z"), "Undo"],
      [shortcutWords("Mod+Shift+Z"), "Redo"],
    ],
  },
];
