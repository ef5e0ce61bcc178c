import { useState } from "react";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { blockStyles } from "#renderer/editor/block-styles.ts";
import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import { inlineStyles, listStyles } from "#renderer/editor/text-styles.ts";
import { commands, type CommandId } from "#shared/commands.ts";
import { Chooser, type Choice } from "./chooser.tsx";
import { foldAll, rank, type Findable } from "#shared/rank.ts";

interface CommandPaletteProps {
  /** What each command does now; null: there is nothing to do it with, and it is not offered. */
  runs: Readonly<Record<CommandId, (() => void) | null>>;
  /** Closes the palette, then runs it. */
  onRun: (run: () => void) => void;
  onClose: () => void;
}

type Offered = Choice & Findable & { run: () => void };

/** Every command that makes sense at this moment, with its key. */
export function CommandPalette({ runs, onRun, onClose }: CommandPaletteProps) {
  const notes = useOpenNotes();
  const [typed, setTyped] = useState("");
  const [all] = useState(() => foldAll([...offered(runs), ...ofNote(notes)]));
  return (
    <Chooser
      title="Commands"
      placeholder="Type a command"
      typed={typed}
      onType={setTyped}
      choices={rank(all, typed, all.length)}
      nothing="No command is called so."
      onChoose={({ run }) => onRun(run)}
      onClose={onClose}
    />
  );
}

function offered(runs: CommandPaletteProps["runs"]): Offered[] {
  return commands.flatMap(({ id, words, key, group }, index) => {
    const run = runs[id];
    // Without words they stand in the list's own order.
    const weight = 1 - index / 1000;
    if (run === null || id === "palette") return [];
    return [
      {
        key: id,
        title: words,
        text: group,
        weight,
        run,
        aside: key === null ? "" : shortcutWords(key),
      },
    ];
  });
}

/** What the text of the note that is shown can be made into. */
function ofNote(notes: OpenNotes): Offered[] {
  const surface = notes.surface();
  if (!surface?.shown() || !surface.element.isConnected) return [];
  const { editor } = surface;
  const styles = [
    ...[...inlineStyles, ...listStyles].map(({ label, shortcut, toggle }) => ({
      words: label,
      shortcut,
      set: toggle,
    })),
    ...blockStyles,
  ];
  return styles.map(({ words, shortcut, set }) => ({
    key: `note ${words}`,
    title: `Note: ${words.toLowerCase()}`,
    text: "text format",
    weight: 0,
    aside: shortcutWords(shortcut),
    run: () => set(editor),
  }));
}
