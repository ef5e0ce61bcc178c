import type { Command } from "commander";
import { parseRevision } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import {
  addNoteTarget,
  checkNoteTarget,
  clockOfNote,
  noteTargetOf,
  type NoteTargetOptions,
} from "./note-target.ts";
import { table } from "./table.ts";

interface HistoryOptions extends NoteTargetOptions {
  restore?: number;
}

/** `history`: the texts of a note that are kept, newest first, after restoring one of them. */
export function addHistoryCommand(program: Command, { run }: CommandContext): void {
  addNoteTarget(program.command("history"))
    .description("list the versions of a note, newest first")
    .option(
      "--restore <revision>",
      "save this version anew; the present text is kept",
      parseRevision,
    )
    .action((session: string | undefined, options: HistoryOptions) => {
      checkNoteTarget(session, options);
      return run((store) => {
        const target = noteTargetOf(store, session, options);
        if (options.restore !== undefined) store.notes.restore(target, options.restore);
        const { savedAt: presentAt, revision: present } = store.notes.get(target);
        const texts = [
          ...(presentAt === null ? [] : [{ revision: present, savedAt: presentAt }]),
          ...store.notes.versions(target),
        ];
        const clock = clockOfNote(store, target);
        const json = texts.map(({ revision, savedAt }) => ({
          revision,
          savedAt: clock.format(Date.parse(savedAt)),
          isPresent: revision === present,
        }));
        const text = table(
          json.map(({ revision, savedAt, isPresent }) => [
            String(revision),
            `${savedAt.slice(0, 10)} ${savedAt.slice(11, 19)}`,
            isPresent ? "present" : "",
          ]),
        );
        return { json, text };
      });
    });
}
