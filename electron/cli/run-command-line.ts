import { Command, CommanderError } from "commander";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { addChangesCommand } from "./changes-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { createCommandContext } from "./command-context.ts";
import { addEventCommand } from "./event-command.ts";
import { addEventsCommand } from "./events-command.ts";
import { addExportEventCommand } from "./export-event-command.ts";
import { addExportCommand } from "./export-command.ts";
import { addHistoryCommand } from "./history-command.ts";
import { addImportCommand } from "./import-command.ts";
import { jsonText } from "./json-text.ts";
import { addMarkCommand } from "./mark-command.ts";
import { addNoteCommand } from "./note-command.ts";
import { addOpenCommand } from "./open-command.ts";
import { addPlanCommand } from "./plan-command.ts";
import { addRateCommand } from "./rate-command.ts";
import { addRefreshCommand } from "./refresh-command.ts";
import type { Reply } from "./reply.ts";
import { addSearchCommand } from "./search-command.ts";
import { addSessionsCommand } from "./sessions-command.ts";
import { addShowCommand } from "./show-command.ts";
import { plainText } from "./table.ts";
import { addTrashCommands } from "./trash-command.ts";
import { addTagCommand } from "./tag-command.ts";
import { addTemplateCommand } from "./template-command.ts";
import { addUndoImportCommand } from "./undo-import-command.ts";
import { UsageError } from "./usage-error.ts";

const commands = [
  addImportCommand,
  addRefreshCommand,
  addChangesCommand,
  addUndoImportCommand,
  addEventsCommand,
  addEventCommand,
  addSessionsCommand,
  addShowCommand,
  addNoteCommand,
  addOpenCommand,
  addHistoryCommand,
  addRateCommand,
  addMarkCommand,
  addPlanCommand,
  addTagCommand,
  addSearchCommand,
  addExportCommand,
  addTemplateCommand,
  addExportEventCommand,
  addTrashCommands,
  addCheckCommand,
];

/** What the command line is given of the world. */
export interface CommandLineOptions {
  /** `asked` is the value of `--data`, if given. */
  openStore: (asked: string | undefined) => Store;
  input: AsyncIterable<unknown>;
  write: (text: string) => void;
  writeError: (text: string) => void;
  now: () => number;
  /** This computer's time zone; left out: not known. */
  zone?: string;
  /** Told which command is about to run. */
  starting?: (command: string) => void;
}

/** Runs one command. Answers with the exit status: 0 done, 1 failed with a reason, 2 wrong usage. Never throws. */
export async function runCommandLine(
  args: readonly string[],
  { openStore, input, write, writeError, now, zone, starting }: CommandLineOptions,
): Promise<number> {
  let status = 0;
  const complain = (reason: string): void => writeError(`lanyard: ${plainText(reason)}\n`);
  const program = new Command("lanyard");
  const options = (): { data?: string; json?: boolean } => program.opts();
  const print = ({ json, text, failure }: Reply): void => {
    const output = options().json === true ? jsonText(json) : text;
    if (output !== "") write(`${output}\n`);
    if (failure === undefined) return;
    complain(failure);
    status = 1;
  };
  const context = createCommandContext({
    openStore: () => openStore(options().data),
    input,
    print,
    now,
    zone: zone ?? null,
  });
  program
    .hook("preAction", (_, command) => starting?.(command.name()))
    .description("Lanyard’s data from the command line")
    .option("--data <dir>", "the data folder")
    .option("--json", "print one JSON value")
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} });
  for (const add of commands) add(program, context);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      complain(args.length === 0 ? "Name a command; --help lists them." : withoutPrefix(error));
      return 2;
    }
    complain(reasonOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

const withoutPrefix = ({ message }: CommanderError): string => message.replace(/^error: /, "");

function reasonOf(error: unknown): string {
  if (error instanceof AppError || error instanceof UsageError) return error.message;
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return `Internal error: ${message}`;
}
