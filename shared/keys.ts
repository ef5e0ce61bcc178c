import type { Command } from "./command.ts";
import { commands, type CommandId } from "./commands.ts";

/** The keys that a person gave to commands; null: the command has none. What is not in it has the key it came with. */
export type OwnKeys = Readonly<Partial<Record<CommandId, string | null>>>;

/** Which key does what. No two commands have the same one. */
export interface Keys {
  readonly own: OwnKeys;
  /** As it is listed: `Mod+Shift+H`. Null where it has none. */
  of(id: CommandId): string | null;
  /** The key that a command comes with on this system. */
  usual(id: CommandId): string | null;
  /** The command that a key runs; null where it runs none. */
  at(key: string): CommandId | null;
}

function usualKey(id: CommandId, onMac: boolean): string | null {
  const command: Command | undefined = commands.find((one) => one.id === id);
  return (onMac ? command?.macKey : undefined) ?? command?.key ?? null;
}

/** The keys as they came, with the person's own laid over them: a usual key that was given to another command is that one's. */
export function keysWith(own: OwnKeys, onMac = false): Keys {
  const ids = new Map<string, CommandId>();
  const take = (id: CommandId, key: string | null | undefined) => {
    if (key && !ids.has(key)) ids.set(key, id);
  };
  for (const { id } of commands) take(id, own[id]);
  for (const { id } of commands) if (own[id] === undefined) take(id, usualKey(id, onMac));
  const keys = new Map(Array.from(ids, ([key, id]) => [id, key]));
  return {
    own,
    of: (id) => keys.get(id) ?? null,
    usual: (id) => usualKey(id, onMac),
    at: (key) => ids.get(key) ?? null,
  };
}

/** Gives a command another key, or none (null). A command that has it already is left without one. */
export function giveKey(own: OwnKeys, id: CommandId, key: string | null, onMac = false): OwnKeys {
  const before = key === null ? null : keysWith(own, onMac).at(key);
  const given = { ...own, ...(before !== null && { [before]: null }), [id]: key };
  return Object.fromEntries(
    commands.flatMap(({ id: of }) => {
      const its = given[of];
      return its === undefined || its === usualKey(of, onMac) ? [] : [[of, its]];
    }),
  );
}
