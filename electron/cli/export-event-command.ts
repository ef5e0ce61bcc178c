import { type Command, Option } from "commander";
import { resolve } from "node:path";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import { writeFilesBeside } from "#electron/schedule-export/event-file/write-files-beside.ts";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import { type ExportFormat, exportFormat } from "#shared/schedule-export.ts";
import type { CommandContext } from "./command-context.ts";
import { plainText } from "./table.ts";
import { withHint } from "./with-hint.ts";

interface ExportEventOptions {
  format: ExportFormat;
  out: string;
  overwrite?: boolean;
}

/** `export-event EVENT`: writes an event's programme, or all that is known of it, into a file. */
export function addExportEventCommand(program: Command, { run, now }: CommandContext): void {
  program
    .command("export-event")
    .description("write an event’s programme, or all of it with its notes, into a file")
    .argument("<event>", "its id or name")
    .addOption(
      new Option("--format <format>", "what to write")
        .choices(exportFormat.options)
        .makeOptionMandatory(),
    )
    .requiredOption("--out <file>", "the file")
    .option("--overwrite", "replace a file of the same name")
    .action((event: string, { format, out, overwrite = false }: ExportEventOptions) =>
      run(async (store) => {
        const { id, name } = store.events.named(event);
        const { file, sessions, files } = composeExport(store, { eventId: id, format, now: now() });
        withHint({ "target-exists": "Add --overwrite to replace it." }, () =>
          writeFileSafely(resolve(out), file, { overwrite }),
        );
        const missing = await writeFilesBeside(store.attachments, resolve(out), files);
        const counted = sessions === 1 ? "1 session" : `${sessions} sessions`;
        return {
          json: { file: out, format, sessions, missing },
          text: [`${out}: ${counted} of “${name}”.`, ...missing].map(plainText).join("\n"),
        };
      }),
    );
}
