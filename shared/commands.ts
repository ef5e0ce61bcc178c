/** Where commands stand together: in the palette, on the sheet of keys and in the menus. */
export const commandGroups = ["Write", "Go to", "Event", "Session", "Help"] as const;
export type CommandGroup = (typeof commandGroups)[number];

interface Command {
  readonly id: string;
  /** What it does, as it is read in the palette, the menus and the settings. */
  readonly words: string;
  /** `Mod` is Ctrl, on a Mac ⌘. Null: it is found in the palette. */
  readonly key: string | null;
  readonly group: CommandGroup;
}

/** THE list of what can be done from anywhere in the window. Palette, sheet of keys, settings, menus and tooltips read it. */
export const commands = [
  { id: "write-now", words: "Write about what runs now", key: "Mod+J", group: "Write" },
  { id: "view-now", words: "Now", key: "Mod+2", group: "Go to" },
  { id: "view-programme", words: "Programme", key: "Mod+1", group: "Go to" },
  { id: "view-search", words: "Search", key: "Mod+Shift+F", group: "Go to" },
  { id: "view-posts", words: "Posts", key: "Mod+4", group: "Go to" },
  { id: "view-settings", words: "Settings", key: "Mod+,", group: "Go to" },
  { id: "import", words: "Import a schedule", key: "Mod+O", group: "Event" },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]["id"];

/** The key of a command as it is listed; null where it has none. */
export const keyOfCommand = (id: CommandId): string | null =>
  commands.find((command) => command.id === id)?.key ?? null;
