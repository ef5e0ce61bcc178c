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

const MOVES = new Set(["←", "→", "↑", "↓", "Home", "End", "PageUp", "PageDown"]);
const EDITS = new Set(["Backspace", "Delete", "Enter", "Insert", "Space"]);

/** Why a command cannot have a key, in a sentence or two; null where it can. `key` is written as in commands.ts. */
export function keyRefusal(key: string): string | null {
  const [, mod, alt, shift, name] = KEY.exec(key) ?? [];
  if (name === undefined) return "Lanyard does not know this key. Press another one.";
  if (name === "Esc" || name === "Tab") {
    return "Esc leads out and Tab leads on, everywhere. Press another key.";
  }
  const does = OF_THE_SYSTEM.get(key);
  if (does !== undefined) return `This key stays what it is: ${does}. Press another one.`;
  if (/^F\d{1,2}$/u.test(name)) return null;
  if (!mod && !alt) return "Alone, this key types or moves. Hold Ctrl, ⌘ or Alt with it.";
  if (!mod && name.length === 1 && !MOVES.has(name)) {
    return "With Alt alone, letters open menus or type signs. Hold Ctrl or ⌘ as well.";
  }
  if (!alt && (MOVES.has(name) || EDITS.has(name))) {
    return "This key moves or deletes by words and lines. Hold Alt as well, or press another one.";
  }
  return shift && !mod && EDITS.has(name) ? "This key types. Press another one." : null;
}
