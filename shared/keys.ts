import { commands, type CommandId } from "./commands.ts";

/** The keys that a person gave to commands; null: the command has none. What is not in it has the key it came with. */
export type OwnKeys = Readonly<Partial<Record<CommandId, string | null>>>;

/** Which key does what. No two commands have the same one. */
export interface Keys {
  readonly own: OwnKeys;
  /** As it is listed: `Mod+Shift+H`. Null where it has none. */
  of(id: CommandId): string | null;
  /** The command that a key runs; null where it runs none. */
  at(key: string): CommandId | null;
}

/** The key that a command comes with. */
export const usualKey = (id: CommandId): string | null =>
  commands.find((command) => command.id === id)?.key ?? null;

/** The keys as they came, with the person's own laid over them. */
export function keysWith(own: OwnKeys): Keys {
  const of = (id: CommandId): string | null => {
    const given = own[id];
    return given === undefined ? usualKey(id) : given;
  };
  const ids = new Map<string, CommandId>();
  for (const { id } of commands) {
    const key = of(id);
    if (key !== null && !ids.has(key)) ids.set(key, id);
  }
  return { own, of, at: (key) => ids.get(key) ?? null };
}

/** Gives a command another key, or none (null). A command that has it already is left without one. */
export function giveKey(own: OwnKeys, id: CommandId, key: string | null): OwnKeys {
  const before = key === null ? null : keysWith(own).at(key);
  const given = { ...own, ...(before !== null && { [before]: null }), [id]: key };
  return Object.fromEntries(
    commands.flatMap(({ id: of }) => {
      const its = given[of];
      return its === undefined || its === usualKey(of) ? [] : [[of, its]];
    }),
  );
}
