import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import type { CommandGroup } from "#shared/command.ts";
import { commands, type CommandId } from "#shared/commands.ts";
import { fixedKeys, type KeyPlace } from "#shared/fixed-keys.ts";
import type { Keys } from "#shared/keys.ts";

export interface KeyGroup {
  place: string;
  /** Keys as they are written on this system, and what they do. */
  keys: readonly (readonly [keys: string, does: string])[];
}

/** What belongs together in the settings. */
export interface CommandsOfGroup {
  group: CommandGroup;
  commands: readonly { id: CommandId; words: string }[];
}

/** All commands by their groups, in the order of the list. */
export function groupedCommands(): CommandsOfGroup[] {
  const groups = [...new Set(commands.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group),
  }));
}

/** The keys that stay as they are, by where they are pressed. */
export function fixedGroups(): KeyGroup[] {
  const all = Object.values(fixedKeys);
  const places = [...new Set<KeyPlace>(all.map(({ place }) => place))];
  return places.map((place) => ({
    place,
    keys: all
      .filter((one) => one.place === place)
      .map(({ keys, does }) => [keys.map((key) => shortcutWords(key)).join(" "), does] as const),
  }));
}

/** What keys do at this moment: those of commands, then those that stay as they are. */
export function keyGroups(keys: Keys): KeyGroup[] {
  const ofCommands = groupedCommands().map(({ group, commands: all }) => ({
    place: group,
    keys: all.flatMap(({ id, words }) => {
      const key = keys.of(id);
      return key === null ? [] : [[shortcutWords(key), words] as const];
    }),
  }));
  return [...ofCommands, ...fixedGroups()].filter((group) => group.keys.length > 0);
}
