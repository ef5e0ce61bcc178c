/** What a key pressed in the programme means. */
export type KeyMeaning =
  | {
      does: "move";
      by: "up" | "down" | "left" | "right" | "page-up" | "page-down" | "home" | "end";
    }
  | { does: "open" }
  | { does: "open-window" }
  | { does: "plan" }
  | { does: "rate"; rating: number | null }
  | { does: "filter"; typed: string }
  | { does: "out" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
type Move = Extract<KeyMeaning, { does: "move" }>["by"];

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

/** Null for keys that mean nothing here: they are left to the browser. */
export function meaningOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyMeaning | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = MOVES.get(key);
  if (by) return { does: "move", by };
  if (key === "Enter") return { does: shiftKey ? "open-window" : "open" };
  if (key === "Escape") return { does: "out" };
  if (key === "s" || key === "S") return { does: "plan" };
  if (key === "/") return { does: "filter", typed: "" };
  if (/^[0-5]$/u.test(key)) return { does: "rate", rating: key === "0" ? null : Number(key) };
  // Any other character begins a filter: typing in a list filters it.
  if (/^[\p{L}\p{N}\p{P}]$/u.test(key)) return { does: "filter", typed: key };
  return null;
}
