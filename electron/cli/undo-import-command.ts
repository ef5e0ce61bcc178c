import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { plainText } from "./table.ts";

/** `undo-import EVENT`: brings back what its last import altered. */
export function addUndoImportCommand(program: Command, { run }: CommandContext): void {
  program
    .command("undo-import")
    .description("undo the last import of an event")
    .argument("<event>", "its id or name")
    .action((event: string) =>
      run((store) => {
        const { id, name } = store.events.named(event);
        const undone = store.imports.undo(id);
        const { restored, changed, removed, kept, eventRemoved } = undone;
        const text = eventRemoved
          ? `Undone: “${name}” is removed, with ${removed} sessions.`
          : `Undone: ${restored} brought back, ${changed} as before, ${removed} removed, ${kept} kept for what is yours.`;
        return { json: { event: { id, name }, ...undone }, text: plainText(text) };
      }),
    );
}
