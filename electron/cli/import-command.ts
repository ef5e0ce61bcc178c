import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { applyImport, checkReady } from "#electron/schedule-import/running/apply-import.ts";
import { askForColumns } from "#electron/schedule-import/parsing/ask-for-columns.ts";
import {
  type Comparison,
  compareSchedule,
  matchingEvent,
} from "#electron/schedule-import/comparing/compare-schedule.ts";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { logChanges } from "#electron/schedule-import/comparing/log-changes.ts";
import { parseSource } from "#electron/schedule-import/parsing/parse-source.ts";
import type { SessionChange } from "#shared/schedule-changes.ts";
import { type ScheduleFormat, scheduleFormat } from "#shared/schedule.ts";
import { parseZone } from "./argument-parsers.ts";
import { changesText } from "./changes-text.ts";
import type { CommandContext } from "./command-context.ts";
import { importEventFileReply } from "./import-event-file.ts";
import { isAddress, readSources } from "./read-sources.ts";
import type { Reply } from "./reply.ts";
import { plainText } from "./table.ts";
import { withHint } from "./with-hint.ts";

interface ImportOptions {
  into?: string;
  zone?: string;
  format?: ScheduleFormat;
  dryRun?: boolean;
  yes?: boolean;
  keepMissing?: boolean;
  parent?: string;
}

/** `import FILE…|URL|-`: applies at once and never asks. */
export function addImportCommand(program: Command, context: CommandContext): void {
  program
    .command("import")
    .description("import a schedule, or update an event from one")
    .argument(
      "<source...>",
      "a file, or several that make one event; a web address, or - for standard input",
    )
    .option("--into <event>", "the event to update: its id or name")
    .option("--zone <zone>", "the event’s time zone, such as Europe/Amsterdam", parseZone)
    .addOption(
      new Option("--format <format>", "what the source is, whatever it looks like").choices(
        scheduleFormat.options,
      ),
    )
    .option("--dry-run", "tell what would change, and write nothing")
    .option("--yes", "even if more than half of the event’s sessions would be removed")
    .option("--keep-missing", "only add and update: the source holds a part of the event")
    .option("--parent <event>", "the event that a new one is part of: its id or name")
    .action(async (locations: string[], options: ImportOptions) => {
      const source = await readSources(locations, context);
      const whole = options.format === undefined ? readEventFile(source.text) : null;
      if (whole !== null) {
        await context.run((store) =>
          importEventFileReply(store, whole, { ...options, path: fileOf(locations) }),
        );
        return;
      }
      const today = new Date(context.now()).toISOString().slice(0, 10);
      const reading = { format: options.format, today };
      const guessed = askForColumns(() => parseSource(source, reading));
      await context.run((store) => {
        // What was chosen for a table's headings in the window counts here as well.
        const rememberedColumns = (headings: readonly string[]) =>
          store.columnMappings.find(headings);
        const parsed =
          guessed.table === undefined
            ? guessed
            : parseSource(source, { ...reading, rememberedColumns });
        const into =
          options.into === undefined ? matchingEvent : store.events.named(options.into).id;
        const parentId =
          options.parent === undefined ? null : store.events.named(options.parent).id;
        const isPart = options.keepMissing === true;
        const choice = {
          zone: options.zone ?? null,
          laptopZone: context.zone,
          into,
          keepMissing: isPart,
          parentId,
        };
        const compare = (): Comparison =>
          unquestioned(compareSchedule(parsed, source, store, choice));
        store.changedElsewhere();
        const first = compare();
        if (options.dryRun === true)
          return dryReply(first, logChanges(first), options.yes === true);
        const { location: from, validators = null } = source;
        const settled = { confirmed: options.yes === true, isSample: false, location: from };
        return store.atOnce(() => {
          // Another program may have written meanwhile, perhaps this very schedule: what it made is then brought up to date.
          const comparison = store.changedElsewhere() ? compare() : first;
          const { compared, changes } = comparison;
          const log = logChanges(comparison);
          const summary = withHint(hintsFor(compared), () =>
            applyImport(store, compared, changes, { ...settled, validators, isPart, log }),
          );
          return importReply(comparison, log, { id: summary.eventId, done: "Imported" });
        });
      });
    });
}

/** What lies beside a file may be read; standard input and addresses have nothing beside them. */
const fileOf = ([location = "-", ...others]: readonly string[]): string | null =>
  others.length > 0 || location === "-" || isAddress(location) ? null : resolve(location);

/** Whoever names the event with --into has been asked. */
const unquestioned = (comparison: Comparison): Comparison => ({
  ...comparison,
  compared: { ...comparison.compared, otherEvent: null },
});

const hintsFor = ({ zoneGuess }: Comparison["compared"]) => ({
  "zone-needed":
    zoneGuess === null
      ? "Give it with --zone, such as --zone Europe/Amsterdam."
      : `Give it with --zone. By “${zoneGuess.from}” it would be --zone ${zoneGuess.zone}.`,
  "would-remove-many":
    "Add --keep-missing to only add and update, or --yes to remove them all the same.",
  "not-a-schedule": "Name all its files, or the event with --into.",
});

/** Where writing would be refused for what it removes, looking is not: a warning says so. */
function dryReply(
  comparison: Comparison,
  log: readonly SessionChange[],
  confirmed: boolean,
): Reply {
  const { compared } = comparison;
  withHint(hintsFor(compared), () => checkReady(compared, true));
  const warnings =
    compared.removesMany && !confirmed
      ? [
          ...compared.warnings,
          {
            code: "would-remove-many",
            message:
              "More than half of the event’s sessions would be removed; --yes or --keep-missing is needed.",
            where: null,
          },
        ]
      : compared.warnings;
  return importReply({ ...comparison, compared: { ...compared, warnings } }, log, {
    id: compared.stored?.id ?? null,
    done: "Would import",
  });
}

function importReply(
  { compared }: Comparison,
  log: readonly SessionChange[],
  { id, done }: { id: string | null; done: string },
): Reply {
  const { name, zone, sessions, speakers, added, changed, removed, unchanged } = compared;
  const { notesAffected, warnings } = compared;
  const counts = { sessions, speakers, added, changed, removed, unchanged, notesAffected };
  const lines = [
    `${done} “${name}” (${zone}): ${sessions} sessions, ${speakers} speakers.`,
    `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged; your notes affected: ${notesAffected}.`,
    ...changesText(log),
    ...warnings.map(({ message, where }) =>
      where === null ? `Warning: ${message}` : `Warning: ${where}: ${message}`,
    ),
  ];
  return {
    json: { event: { id, name, zone }, ...counts, warnings },
    text: lines.map(plainText).join("\n"),
  };
}
