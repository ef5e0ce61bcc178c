import type { Entry } from "./entry.ts";
import type { Move } from "./keys.ts";

/** Where a key leads in the list; `page` is how many sessions one screen holds. Undefined in an empty list. */
export function stepInList(
  entries: readonly Entry[],
  from: Entry | null,
  to: Move,
  page: number,
): Entry | undefined {
  const last = entries.length - 1;
  const at = from === null ? -1 : entries.indexOf(from);
  const steps: Record<Move, number> = {
    up: at - 1,
    down: at + 1,
    left: at,
    right: at,
    "page-up": at - page,
    "page-down": at + page,
    home: 0,
    end: last,
  };
  return entries[Math.min(Math.max(steps[to], 0), last)];
}
