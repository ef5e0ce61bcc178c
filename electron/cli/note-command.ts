import type { Command } from "commander";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { NoteBody } from "#shared/note-body.ts";
import type { NoteTarget } from "#shared/note.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { checkBody, parseBody } from "#shared/rich-text/check-body.ts";
import { emojiFrom, mayNameEmoji } from "#shared/rich-text/emoji-by-name.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { parseRevision } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import {
  addNoteTarget,
  checkNoteTarget,
  clockOfNote,
  noteTargetOf,
  type NoteTargetOptions,
} from "./note-target.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Reply } from "./reply.ts";
import { plainBlock } from "./table.ts";
import { UsageError } from "./usage-error.ts";

interface NoteOptions extends NoteTargetOptions {
  set?: string;
  version?: number;
}

/**
 * `note`: the Markdown of a session's, a day's or an event's note, after setting it from a file or standard input, or of
 * an earlier version of it.
 */
export function addNoteCommand(program: Command, context: CommandContext): void {
  addNoteTarget(program.command("note"))
    .description("print a note as Markdown, or set it")
    .option("--set <file>", "a Markdown file to set the note from; - is standard input")
    .option("--version <revision>", "an earlier version, as history lists it", parseRevision)
    .action(async (session: string | undefined, options: NoteOptions) => {
      const { set, version } = options;
      checkNoteTarget(session, options);
      if (set !== undefined && version !== undefined) {
        throw new UsageError("Give either --set or --version.");
      }
      const markdown = set === undefined ? null : await readMarkdown(set, context);
      const body = markdown === null ? null : await bodyOf(markdown);
      await context.run((store) => {
        const target = noteTargetOf(store, session, options);
        if (body !== null) setNote(store, target, body);
        return noteReply(store, target, version);
      });
    });
}

async function readMarkdown(file: string, { readInput }: CommandContext): Promise<string> {
  // A character takes up to four bytes; the note itself is measured below.
  const most = 4 * limits.noteBodyCharacters;
  const bytes = file === "-" ? await readInput(most) : await readTextFile(file, most);
  return new TextDecoder().decode(bytes);
}

async function bodyOf(markdown: string): Promise<NoteBody> {
  if (!mayNameEmoji(markdown)) return markdownToBody(markdown);
  const { gemoji } = await import("gemoji");
  return markdownToBody(markdown, emojiFrom(gemoji));
}

/** Through the same door as the window's notes: what `checkBody` refuses is not stored. */
function setNote(store: Store, target: NoteTarget, body: NoteBody): void {
  const { json } = checkBody(JSON.stringify(body));
  if (json.length > limits.noteBodyCharacters) {
    throw new AppError("too-large", "The note is too long. Split it into several.");
  }
  store.notes.replace(target, json);
}

function noteReply(store: Store, target: NoteTarget, version: number | undefined): Reply {
  const present = store.notes.get(target);
  const { body, savedAt, revision } =
    version === undefined || version === present.revision
      ? present
      : store.notes.version(target, version);
  const markdown = bodyToMarkdown(parseBody(body));
  return {
    json: {
      markdown,
      savedAt: savedAt === null ? null : clockOfNote(store, target).format(Date.parse(savedAt)),
      revision,
    },
    text: plainBlock(markdown).trimEnd(),
  };
}
