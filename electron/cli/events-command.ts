import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { eventJson } from "./event-json.ts";
import { table } from "./table.ts";

/** `events`: every event of the data folder. */
export function addEventsCommand(program: Command, { run }: CommandContext): void {
  program
    .command("events")
    .description("list all events")
    .action(() =>
      run((store) => {
        const events = store.events.list();
        const rows = events.map((one) => [
          one.id,
          one.startsOn ?? "no date",
          `${one.sessions} sessions`,
          `${one.notes} notes`,
          one.zone,
          one.name,
        ]);
        return {
          json: events.map(eventJson),
          text: rows.length === 0 ? "There are no events yet. Import a schedule." : table(rows),
        };
      }),
    );
}
