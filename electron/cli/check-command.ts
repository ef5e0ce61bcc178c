import type { Command } from "commander";
import { checkFiles } from "#electron/attachments/check-files.ts";
import type { CommandContext } from "./command-context.ts";
import type { Reply } from "./reply.ts";

/** `check`: whether database, index, pictures and files are sound. What Lanyard did not make is none of its business. */
export function addCheckCommand(program: Command, { run }: CommandContext): void {
  program
    .command("check")
    .description("check that database, index, pictures and files are sound")
    .action(() =>
      run(
        async (store) => {
          // What waits to be indexed is no fault.
          store.search.finish();
          return checkReply([...store.problems(), ...(await checkFiles(store.attachments))]);
        },
        (failure) => checkReply([failure.message]),
      ),
    );
}

function checkReply(problems: string[]): Reply {
  const json = { ok: problems.length === 0, problems };
  if (problems.length === 0) return { json, text: "Everything is sound." };
  const count = problems.length === 1 ? "1 problem was" : `${problems.length} problems were`;
  return { json, text: problems.join("\n"), failure: `${count} found. ${problems[0]}` };
}
