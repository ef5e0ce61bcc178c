import { useToasts } from "#renderer/ui/toast.tsx";
import type { ImportSummary } from "#shared/schedule-changes.ts";
import { changesInWords, summaryInWords } from "./import-words.ts";
import { UNDO_IMPORT, useUndoImport } from "./use-undo-import.ts";

/** Says what an import did, with the way back where it did something. */
export function useTellImported(): (summary: ImportSummary, isNew: boolean) => void {
  const toasts = useToasts();
  const undo = useUndoImport();
  return (summary, isNew) => {
    const sentence = summaryInWords(summary, isNew);
    // An event that came whole is removed as any other is: undoing would take its notes along.
    if (changesInWords(summary) === null || summary.whole) toasts.tell(sentence);
    else toasts.tellUndo(sentence, () => undo(summary.eventId, summary.name), UNDO_IMPORT);
    // Known only now: the pictures of an event are read when it is written.
    for (const { code, message } of summary.warnings) {
      if (code === "files-missing") toasts.tellFailure(message);
    }
  };
}
