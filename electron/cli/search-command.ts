import type { Command } from "commander";
import type { SearchHit } from "#shared/search.ts";
import { parseCount } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import { table } from "./table.ts";

const MOST = 20;

const snippetText = (hit: SearchHit): string => hit.snippet.map(({ text }) => text).join("");

/** `search WORDS`: every event, best first. */
export function addSearchCommand(program: Command, { run }: CommandContext): void {
  program
    .command("search")
    .description("search titles, people, abstracts, notes and tags of all events")
    .argument("<words...>")
    .option("--limit <number>", "how many at most", parseCount, MOST)
    .action((words: string[], { limit }: { limit: number }) =>
      run((store) => {
        const hits = store.search.find({ words: words.join(" "), eventId: null, limit });
        return {
          json: hits.map((hit) => ({
            sessionId: hit.sessionId,
            eventId: hit.eventId,
            title: hit.title,
            field: hit.field,
            snippet: snippetText(hit),
          })),
          text:
            hits.length === 0
              ? "Nothing found."
              : table(
                  hits.map((hit) => [
                    hit.sessionId ?? hit.eventId,
                    hit.field,
                    hit.field === "title" ? hit.title : `${hit.title}: ${snippetText(hit)}`,
                  ]),
                ),
        };
      }),
    );
}
