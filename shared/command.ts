/** Where commands stand together: in the menus, on the sheet of keys and in the settings. */
export type CommandGroup = "Write" | "Text" | "Go to" | "View" | "Event" | "Session" | "Help";

/** Something that a person can have done, from the palette or by a key. */
export interface Command {
  readonly id: string;
  /** What it does, as it is read in the palette, the menus and the settings. */
  readonly words: string;
  /** The key that it has until the person gives it another one. `Mod` is Ctrl, on a Mac ⌘. Null: none. */
  readonly key: string | null;
  /** The key on a Mac, where that one belongs to the system. */
  readonly macKey?: string;
  readonly group: CommandGroup;
}
