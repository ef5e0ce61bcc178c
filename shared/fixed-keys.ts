/** Where a key is pressed that nobody can change. */
export type KeyPlace = "Anywhere" | "Programme" | "Changes of an import" | "Search" | "Notes";

interface FixedKey {
  readonly place: KeyPlace;
  /** Those that do the same, or belong together, as they are written. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys that stay as they are: they type, move about, or are the same in every program. */
export const fixedKeys = {
  out: { place: "Anywhere", keys: ["Esc"], does: "One step out" },
  messages: {
    place: "Anywhere",
    keys: ["F6"],
    does: "To the messages at the foot, and their Undo",
  },
  moveInProgramme: {
    place: "Programme",
    keys: ["↑", "↓", "←", "→"],
    does: "Move from session to session",
  },
  open: { place: "Programme", keys: ["Enter"], does: "Open" },
  openWindow: { place: "Programme", keys: ["Shift+Enter"], does: "Open in a new window" },
  beginFilter: {
    place: "Programme",
    keys: ["A", "–", "Z"],
    does: "Begin a filter with it, unless it is a command’s key",
  },
  moveInChanges: {
    place: "Changes of an import",
    keys: ["↑", "↓"],
    does: "Move from change to change",
  },
  accept: { place: "Changes of an import", keys: ["Space"], does: "Accept, or leave out" },
  choose: { place: "Search", keys: ["↑", "↓"], does: "Choose" },
  openHit: { place: "Search", keys: ["Enter"], does: "Open" },
  clearWords: { place: "Search", keys: ["Esc"], does: "Clear the words" },
  selectionBar: { place: "Notes", keys: ["Alt+F10"], does: "To the bar over selected text" },
  undo: { place: "Notes", keys: ["Mod+Z"], does: "Undo" },
  redo: { place: "Notes", keys: ["Mod+Shift+Z"], does: "Redo" },
} as const satisfies Record<string, FixedKey>;
