import type { Command } from "commander";
import type { ComparedSchedule } from "#electron/schedule-import/comparing/compare-schedule.ts";
import {
  refreshSource,
  type RefreshOptions,
} from "#electron/schedule-import/running/refresh-source.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import type { CommandContext } from "./command-context.ts";
import { plainText } from "./table.ts";

/** One source: what refreshing it did, or why nothing was done. */
interface Tried {
  source: ScheduleSource;
  done: ComparedSchedule | null;
  failure: AppError | null;
}

/** `refresh EVENT`: reads every source that is a web address again. That one cannot be reached is no failure. */
export function addRefreshCommand(program: Command, { run, now }: CommandContext): void {
  program
    .command("refresh")
    .description("read an event’s web addresses again and bring it up to date")
    .argument("<event>", "its id or name")
    .option("--dry-run", "tell what would change, and write nothing")
    .option("--yes", "even if more than half of the event’s sessions would be removed")
    .action((event: string, { dryRun = false, yes = false }: { dryRun?: boolean; yes?: boolean }) =>
      run(async (store) => {
        const { id } = store.events.named(event);
        const sources = store.sources.list(id).filter(({ isAddress }) => isAddress);
        if (sources.length === 0) {
          throw new AppError(
            "not-found",
            "This event has no source with a web address. Import it from one first.",
          );
        }
        const today = new Date(now()).toISOString().slice(0, 10);
        const tried = await refreshAll(store, sources, { dryRun, confirmed: yes, today });
        const failed = tried.find(({ failure }) => failure !== null && failure.code !== "network");
        return {
          json: tried.map(toJson),
          text: tried.map(toText).join("\n"),
          ...(failed?.failure ? { failure: sentenceOf(failed.failure) } : {}),
        };
      }),
    );
}

/** One after the other: each is compared with what the one before it wrote. */
async function refreshAll(
  store: Store,
  [source, ...others]: readonly ScheduleSource[],
  options: RefreshOptions,
): Promise<Tried[]> {
  if (source === undefined) return [];
  const one = await refreshOne(store, source, options);
  return [one, ...(await refreshAll(store, others, options))];
}

async function refreshOne(
  store: Store,
  source: ScheduleSource,
  options: RefreshOptions,
): Promise<Tried> {
  try {
    return { source, done: await refreshSource(store, source.id, options), failure: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { source, done: null, failure: error };
  }
}

const hints: Partial<Record<AppError["code"], string>> = {
  "would-remove-many": " Add --yes to do it all the same.",
  "other-event": " Add --yes to do it all the same.",
};
const sentenceOf = ({ code, message }: AppError): string => `${message}${hints[code] ?? ""}`;

function toJson({ source: { id, format, location }, done, failure }: Tried) {
  return {
    source: { id, format, location },
    unmodified: done?.unmodified ?? null,
    added: done?.added ?? 0,
    changed: done?.changed ?? 0,
    removed: done?.removed ?? 0,
    unchanged: done?.unchanged ?? null,
    notesAffected: 0,
    warnings: done?.warnings ?? [],
    failure: failure === null ? null : { code: failure.code, message: sentenceOf(failure) },
  };
}

function toText({ source: { location }, done, failure }: Tried): string {
  if (done === null) {
    const reason = failure === null ? "" : sentenceOf(failure);
    return plainText(`${location}: ${reason} Nothing was changed.`);
  }
  if (done.unmodified) return plainText(`${location}: not modified since it was last read.`);
  const { added, changed, removed, unchanged, warnings } = done;
  const counts = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged; your notes affected: 0.`;
  return [
    `${location}: ${counts}`,
    ...warnings.map(
      ({ message, where }) => `Warning: ${where === null ? "" : `${where}: `}${message}`,
    ),
  ]
    .map(plainText)
    .join("\n");
}
