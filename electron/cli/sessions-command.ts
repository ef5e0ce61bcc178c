import type { Command } from "commander";
import { lacksRecording } from "#shared/lacks-recording.ts";
import type { SessionRow } from "#shared/session.ts";
import { parseDay } from "./argument-parsers.ts";
import { speakersLine } from "#electron/post/speakers-line.ts";
import type { CommandContext } from "./command-context.ts";
import { sessionJson } from "./session-json.ts";
import { marksText, timesText } from "./session-text.ts";
import { table } from "./table.ts";

/** `sessions`: an event's sessions by start, room, title, id; cancelled and gone ones included. */
export function addSessionsCommand(program: Command, { run, now }: CommandContext): void {
  program
    .command("sessions")
    .description("list an event’s sessions")
    .requiredOption("--event <event>", "its id or name")
    .option("--day <day>", "one day only", parseDay)
    .option("--lacking-recording", "attended or to be watched, over, and without a video link")
    .action((options: { event: string; day?: string; lackingRecording?: boolean }) =>
      run((store) => {
        const event = store.events.named(options.event);
        const sessions = store.sessions
          .list(event.id)
          .filter((one) => options.day === undefined || one.day === options.day)
          .filter((one) => options.lackingRecording !== true || lacksRecording(one, now()));
        const rows = sessions.map((one) => [
          one.day,
          timesText(one),
          one.room ?? "",
          one.id,
          [one.title, speakersLine(one.speakers)].filter(Boolean).join(" - ") +
            marksInBrackets(one),
        ]);
        return {
          json: sessions.map(sessionJson),
          text: rows.length === 0 ? "No sessions." : table(rows),
        };
      }),
    );
}

function marksInBrackets(session: SessionRow): string {
  const marks = marksText(session);
  return marks === "" ? "" : ` [${marks}]`;
}
