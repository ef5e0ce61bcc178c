import type { Command } from "commander";
import { resolve } from "node:path";
import { composeChangeLog } from "#electron/change-log/compose-change-log.ts";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import type { CommandContext } from "./command-context.ts";
import { plainBlock } from "./table.ts";
import { withHint } from "./with-hint.ts";

interface ChangesOptions {
  out?: string;
  overwrite?: boolean;
}

/** `changes EVENT`: what each import of an event did, newest first. */
export function addChangesCommand(program: Command, { run }: CommandContext): void {
  program
    .command("changes")
    .description("tell what each import of an event did, newest first")
    .argument("<event>", "its id or name")
    .option("--out <file>", "write it to a file as Markdown")
    .option("--overwrite", "replace a file of the same name")
    .action((name: string, { out, overwrite = false }: ChangesOptions) =>
      run((store) => {
        const event = store.events.named(name);
        const log = store.imports.log(event.id);
        const { text } = composeChangeLog(event, log);
        if (out === undefined) return { json: log, text: plainBlock(text).trimEnd() };
        withHint({ "target-exists": "Add --overwrite to replace it." }, () =>
          writeFileSafely(resolve(out), text, { overwrite }),
        );
        return { json: log, text: plainBlock(out) };
      }),
    );
}
