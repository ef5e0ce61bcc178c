import type { SessionRow } from "#shared/session.ts";

interface Neighbours {
  previous: SessionRow | null;
  next: SessionRow | null;
}

/** The sessions before and after one in the programme's order. */
export function neighbours(rows: readonly SessionRow[], sessionId: string): Neighbours {
  const at = rows.findIndex(({ id }) => id === sessionId);
  if (at < 0) return { previous: null, next: null };
  return { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null };
}
