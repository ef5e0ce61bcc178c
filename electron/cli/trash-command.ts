import type { Command } from "commander";
import { createEventClock } from "#shared/event-time.ts";
import type { Trashed } from "#shared/trash.ts";
import type { CommandContext } from "./command-context.ts";
import { table } from "./table.ts";

/** With the time as the event told it, whose zone is not a key of its own. */
const jsonOf = ({ zone, removedAt, ...thing }: Trashed) => ({
  ...thing,
  removedAt: createEventClock(zone, 0).format(Date.parse(removedAt)),
});

const rowOf = ({ id, kind, title, removedAt }: ReturnType<typeof jsonOf>): string[] => [
  `${removedAt.slice(0, 10)} ${removedAt.slice(11, 16)}`,
  id,
  kind,
  title,
];

/** `trash`: what was removed and can be brought back. `restore ID`: brings it back. */
export function addTrashCommands(program: Command, { run }: CommandContext): void {
  program
    .command("trash")
    .description("list what was removed, newest first")
    .action(() =>
      run((store) => {
        const trash = store.trash.list().map(jsonOf);
        return { json: trash, text: table(trash.map(rowOf)) };
      }),
    );
  program
    .command("restore")
    .description("bring back what was removed")
    .argument("<id>", "as trash lists it")
    .action((id: string) =>
      run((store) => {
        const restored = jsonOf(store.trash.restore(id));
        return { json: restored, text: table([rowOf(restored)]) };
      }),
    );
}
