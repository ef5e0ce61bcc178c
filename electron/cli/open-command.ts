import { Option, type Command } from "commander";
import type { LooseEnd } from "#shared/loose-end.ts";
import { noteTitle } from "#shared/note-title.ts";
import type { CommandContext } from "./command-context.ts";
import { table } from "./table.ts";

interface OpenOptions {
  event?: string;
  kind?: "question" | "follow-up";
  done?: boolean;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** `open`: the questions and follow-ups in notes, of one event or of all. */
export function addOpenCommand(program: Command, { run }: CommandContext): void {
  program
    .command("open")
    .description("list questions and follow-ups in notes")
    .option("--event <event>", "one event only: its id or name")
    .addOption(new Option("--kind <kind>", "one kind only").choices(["question", "follow-up"]))
    .option("--done", "follow-ups that are done as well")
    .action((options: OpenOptions) =>
      run(async (store) => {
        const event = options.event === undefined ? null : store.events.named(options.event);
        const all = await store.looseEnds.list(
          { eventId: event?.id ?? null, withDone: options.done === true, most: Infinity },
          nextTurn,
        );
        const ends = all.filter(
          ({ kind }) => kind !== "picture" && (options.kind ?? kind) === kind,
        );
        return {
          json: ends.map(looseEndJson),
          text: ends.length === 0 ? "Nothing is open." : table(ends.map(looseEndRow)),
        };
      }),
    );
}

const looseEndJson = ({ eventId, target, title, kind, text, done }: LooseEnd) => ({
  eventId,
  sessionId: target.of === "session" ? target.sessionId : null,
  day: target.of === "day" ? target.day : null,
  part: target.of === "event" ? target.part : null,
  title,
  kind,
  text,
  done,
});

const looseEndRow = ({ target, title, kind, text, done }: LooseEnd): string[] => [
  target.of === "session" ? target.sessionId : target.eventId,
  kind === "question" ? "?" : done ? "[x]" : "[ ]",
  text,
  title ?? noteTitle(target),
];
