import { Argument, type Command } from "commander";
import { type Plan, plan } from "#shared/session.ts";
import type { CommandContext } from "./command-context.ts";
import { sessionReply } from "./session-text.ts";

/** `plan SESSION …`: whether the person means to go. */
export function addPlanCommand(program: Command, { run }: CommandContext): void {
  program
    .command("plan")
    .description("say whether you mean to go to a session")
    .argument("<session>", "its id")
    .addArgument(new Argument("<plan>").choices([...plan.options, "none"]))
    .action((session: string, wish: Plan | "none") =>
      run((store) => sessionReply(store.sessions.plan(session, wish === "none" ? null : wish))),
    );
}
