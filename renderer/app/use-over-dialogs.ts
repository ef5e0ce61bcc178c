import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import type { CommandId } from "#shared/commands.ts";
import { closeThen } from "./close-then.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { typeOn } from "./type-on.ts";

/** Dialogs that lead somewhere, or are read: nothing of the person's is lost with them. */
const PASSING: ReadonlySet<DialogRequest["of"]> = new Set(["palette", "quick-open", "keys"]);
/** A talk does not wait until somebody has closed what is open. */
const FROM_ANYWHERE: ReadonlySet<CommandId> = new Set<CommandId>(["write-now", "capture"]);

/** Runs commands that can be run from anywhere over a dialog that makes way for them, or is still coming. Answers whether it did. */
export function useOverDialogs(
  request: DialogRequest | null,
  ask: (request: null) => void,
  run: (id: CommandId) => void,
): (id: CommandId) => boolean {
  const notes = useOpenNotes();
  return (id) => {
    if (request === null || !PASSING.has(request.of) || !FROM_ANYWHERE.has(id)) return false;
    closeThen(
      () => ask(null),
      () => run(id),
      (typed) => typeOn(notes, typed),
    );
    return true;
  };
}
