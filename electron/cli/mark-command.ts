import { Argument, type Command } from "commander";
import { type Attendance, attendance } from "#shared/session.ts";
import type { CommandContext } from "./command-context.ts";
import { sessionReply } from "./session-text.ts";

/** `mark SESSION …`: whether the person was there. */
export function addMarkCommand(program: Command, { run }: CommandContext): void {
  program
    .command("mark")
    .description("say whether you were at a session")
    .argument("<session>", "its id")
    .addArgument(new Argument("<attendance>").choices([...attendance.options, "none"]))
    .action((session: string, mark: Attendance | "none") =>
      run((store) => sessionReply(store.sessions.mark(session, mark === "none" ? null : mark))),
    );
}
