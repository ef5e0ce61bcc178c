import { commandAtHand } from "#renderer/editor/command-at-hand.ts";
import type { MarkCommandId } from "#renderer/ipc/mark-commands.ts";
import type { Pressed } from "#renderer/ui/pressed-key.ts";
import type { Keys } from "#shared/keys.ts";

/** What a key pressed in the programme means, beside moving in it. */
export type KeyMeaning =
  | { does: "open" }
  | { does: "open-window" }
  | { does: "mark"; by: MarkCommandId }
  | { does: "filter"; typed: string }
  | { does: "out" };

export type Move = "up" | "down" | "left" | "right" | "page-up" | "page-down" | "home" | "end";

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["PageUp", "page-up"],
  ["PageDown", "page-down"],
  ["Home", "home"],
  ["End", "end"],
]);

const isHeld = ({ ctrlKey, metaKey, altKey }: Pressed): boolean => ctrlKey || metaKey || altKey;

/** Where a key leads in a list, as in lists everywhere; null for keys that lead nowhere. */
export const moveOf = (pressed: Pressed): Move | null =>
  isHeld(pressed) ? null : (MOVES.get(pressed.key) ?? null);

/** Null for keys that mean nothing here: they are left to the browser. */
export function meaningOf(keys: Keys, pressed: Pressed): KeyMeaning | null {
  const { key, shiftKey } = pressed;
  if (key === "Enter" && !isHeld(pressed)) return { does: shiftKey ? "open-window" : "open" };
  if (key === "Escape" && !isHeld(pressed)) return { does: "out" };
  const command = commandAtHand(keys, pressed);
  if (command === "filter-programme") return { does: "filter", typed: "" };
  if (command !== null) return { does: "mark", by: command };
  if (isHeld(pressed)) return null;
  // Any other character begins a filter: typing in a list filters it.
  return /^[\p{L}\p{N}\p{P}]$/u.test(key) ? { does: "filter", typed: key } : null;
}
