import type { Command } from "commander";
import { abstractToMarkdown } from "#shared/rich-text/abstract-to-markdown.ts";
import type { SessionPage } from "#shared/session.ts";
import { speakersLine } from "#electron/post/speakers-line.ts";
import type { CommandContext } from "./command-context.ts";
import { sessionJson } from "./session-json.ts";
import { marksText, timesText } from "./session-text.ts";
import { plainBlock, plainText } from "./table.ts";

/** `show SESSION`: one session with its abstract as Markdown, made from what is safe of it. */
export function addShowCommand(program: Command, { run }: CommandContext): void {
  program
    .command("show")
    .description("show a session with its abstract")
    .argument("<session>", "its id")
    .action((id: string) =>
      run((store) => {
        const session = store.sessions.get(id);
        const abstract =
          session.abstract === null ? null : abstractToMarkdown(session.abstract) || null;
        return { json: { ...sessionJson(session), abstract }, text: pageText(session, abstract) };
      }),
    );
}

function pageText(session: SessionPage, abstract: string | null): string {
  const place = [session.room, session.track].filter((one) => one !== null).join(", ");
  const head = [
    session.title,
    speakersLine(session.speakers),
    [`${session.day} ${timesText(session)}`, place].filter(Boolean).join(", "),
    marksText(session),
    ...[session.url, session.slidesUrl, session.videoUrl].map((url) => url ?? ""),
  ]
    .map(plainText)
    .filter((line) => line !== "");
  return [head.join("\n"), plainBlock(abstract ?? "").trim()].filter(Boolean).join("\n\n");
}
