import { type Command, Option } from "commander";
import type { Store } from "#electron/store/store.ts";
import { createEventClock } from "#shared/event-time.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { type EventPart, eventPart, type NoteTarget } from "#shared/note.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { checkBody, parseBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { parseDay } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Reply } from "./reply.ts";
import { plainBlock } from "./table.ts";
import { UsageError } from "./usage-error.ts";

interface NoteOptions {
  event?: string;
  day?: string;
  part?: EventPart;
  set?: string;
}

/** `note`: the Markdown of a session's, a day's or an event's note, after setting it from a file or standard input. */
export function addNoteCommand(program: Command, context: CommandContext): void {
  program
    .command("note")
    .description("print a note as Markdown, or set it")
    .argument("[session]", "the session's id")
    .option("--event <event>", "the event of a day's or a part's note: its id or name")
    .option("--day <day>", "the day of the note", parseDay)
    .addOption(new Option("--part <part>", "the part of the event").choices(eventPart.options))
    .option("--set <file>", "a Markdown file to set the note from; - is standard input")
    .action(async (session: string | undefined, options: NoteOptions) => {
      checkTarget(session, options);
      const markdown = options.set === undefined ? null : await readMarkdown(options.set, context);
      await context.run((store) => {
        const target = targetOf(store, session, options);
        if (markdown !== null) setNote(store, target, markdown);
        return noteReply(store, target);
      });
    });
}

function checkTarget(session: string | undefined, { event, day, part }: NoteOptions): void {
  const isOfSession = session !== undefined && (event ?? day ?? part) === undefined;
  const isOfEvent =
    session === undefined && event !== undefined && (day === undefined) !== (part === undefined);
  if (!isOfSession && !isOfEvent) {
    throw new UsageError("Name a session, or --event with either --day or --part.");
  }
}

function targetOf(store: Store, session: string | undefined, options: NoteOptions): NoteTarget {
  if (session !== undefined) return { of: "session", sessionId: session };
  const eventId = store.events.named(options.event ?? "").id;
  if (options.day !== undefined) return { of: "day", eventId, day: options.day };
  return { of: "event", eventId, part: options.part ?? "introduction" };
}

async function readMarkdown(file: string, { readInput }: CommandContext): Promise<string> {
  // A character takes up to four bytes; the note itself is measured below.
  const most = 4 * limits.noteBodyCharacters;
  const bytes = file === "-" ? await readInput(most) : await readTextFile(file, most);
  return new TextDecoder().decode(bytes);
}

/** Through the same door as the window's notes: what `checkBody` refuses is not stored. */
function setNote(store: Store, target: NoteTarget, markdown: string): void {
  const { json } = checkBody(JSON.stringify(markdownToBody(markdown)));
  if (json.length > limits.noteBodyCharacters) {
    throw new AppError("too-large", "The note is too long. Split it into several.");
  }
  store.notes.replace(target, json);
}

function noteReply(store: Store, target: NoteTarget): Reply {
  const { body, savedAt, revision } = store.notes.get(target);
  const markdown = bodyToMarkdown(parseBody(body));
  const eventId =
    target.of === "session" ? store.sessions.get(target.sessionId).eventId : target.eventId;
  const { zone, dayStartsAt } = store.events.get(eventId);
  const clock = createEventClock(zone, dayStartsAt);
  return {
    json: {
      markdown,
      savedAt: savedAt === null ? null : clock.format(Date.parse(savedAt)),
      revision,
    },
    text: plainBlock(markdown).trimEnd(),
  };
}
