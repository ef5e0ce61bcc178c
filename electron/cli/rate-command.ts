import { Argument, type Command } from "commander";
import { parseStars } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import { sessionReply } from "./session-text.ts";

/** `rate SESSION 0..5`: 0 takes the rating away. */
export function addRateCommand(program: Command, { run }: CommandContext): void {
  program
    .command("rate")
    .description("give a session stars; 0 takes them away")
    .argument("<session>", "its id")
    .addArgument(new Argument("<stars>", "0 to 5").argParser(parseStars))
    .action((session: string, stars: number | null) =>
      run((store) => sessionReply(store.sessions.rate(session, stars))),
    );
}
