import { isKeyAlone } from "./programme-commands.ts";

/** Signs of Mod, Alt and Shift before a key's own name: `Mod+Shift+H`. */
const KEY = /^(Mod\+)?(Alt\+)?(Shift\+)?([^+\s]|\p{L}[\p{L}\d]+|[←→↑↓])$/u;

/** Keys that Lanyard's menus and every other program use for the same. */
const OF_THE_SYSTEM: ReadonlyMap<string, string> = new Map([
  ["Mod+A", "select all"],
  ["Mod+C", "copy"],
  ["Mod+X", "cut"],
  ["Mod+V", "paste"],
  ["Mod+Shift+V", "paste without looks"],
  ["Mod+Z", "undo"],
  ["Mod+Shift+Z", "redo"],
  ["Mod+Y", "redo"],
  ["Mod+Q", "quit"],
  ["Mod+W", "close the window"],
  ["Mod+M", "make the window small"],
  ["Mod+0", "undo the zoom"],
  ["Mod+-", "zoom out"],
  ["Mod+Plus", "zoom in"],
  ["Mod+=", "zoom in"],
  ["Alt+F4", "quit"],
  ["F11", "fill the screen"],
  ["F6", "go to the messages at the foot"],
]);

/** What they are on a Mac beside that. */
const OF_A_MAC: ReadonlyMap<string, string> = new Map([
  ["Mod+H", "hide Lanyard"],
  ["Mod+Alt+H", "hide the others"],
]);

interface KeyOwner {
  /** The command acts in the programme: it can have a letter, a digit or a sign alone. */
  canBeAlone?: boolean;
  onMac?: boolean;
}

const MOVES = new Set(["←", "→", "↑", "↓", "Home", "End", "PageUp", "PageDown"]);
const EDITS = new Set(["Backspace", "Delete", "Enter", "Insert", "Space"]);

/** Why a command cannot have a key, in a sentence or two; null where it can. `key` is written as in commands.ts. */
export function keyRefusal(key: string, owner: KeyOwner = {}): string | null {
  const [, mod, alt, shift, name] = KEY.exec(key) ?? [];
  if (name === undefined) return "Lanyard does not know this key. Press another one.";
  if (name === "Esc" || name === "Tab") {
    return "Esc leads out and Tab leads on, everywhere. Press another key.";
  }
  const does = OF_THE_SYSTEM.get(key) ?? (owner.onMac ? OF_A_MAC.get(key) : undefined);
  if (does !== undefined) return `This key stays what it is: ${does}. Press another one.`;
  if (/^F\d{1,2}$/u.test(name)) return null;
  if (owner.canBeAlone && isKeyAlone(key)) return null;
  if (!mod && !alt) return "Alone, this key types or moves. Hold Ctrl, ⌘ or Alt with it.";
  if (!mod && name.length === 1 && !MOVES.has(name)) {
    return "With Alt alone, letters open menus or type signs. Hold Ctrl or ⌘ as well.";
  }
  if (!alt && (MOVES.has(name) || EDITS.has(name))) {
    return "This key moves or deletes by words and lines. Hold Alt as well, or press another one.";
  }
  return shift && !mod && EDITS.has(name) ? "This key types. Press another one." : null;
}
