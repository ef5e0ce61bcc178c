import { useMemo, useState } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useKeyWords } from "#renderer/editor/use-key-words.ts";
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
  const keyWords = useKeyWords();
  const [isNoteShown] = useState(() => notes.surface()?.element.isConnected === true);
  const all = useMemo(
    () => foldAll(offered(runs, isNoteShown, keyWords)),
    [runs, isNoteShown, keyWords],
  );
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

function offered(
  runs: CommandPaletteProps["runs"],
  isNoteShown: boolean,
  keyWords: (id: CommandId) => string,
): Offered[] {
  return commands.flatMap(({ id, words, group }, index) => {
    const run = runs[id];
    const isOfText = group === "Text";
    if (run === null || id === "palette" || (isOfText && !isNoteShown)) return [];
    return [
      {
        key: id,
        title: isOfText ? `Note: ${words.toLowerCase()}` : words,
        text: isOfText ? "text format" : group,
        // Without words they stand in the list's own order, those of the text at its end.
        weight: isOfText ? 0 : 1 - index / 1000,
        run,
        aside: keyWords(id),
      },
    ];
  });
}
