import type { SearchHit } from "#shared/search.ts";
import type { Page } from "./navigation.ts";

/** What a search hit opens: its session, or the note of a day or an event. */
export function pageOfHit({ sessionId, target }: SearchHit): Page | null {
  if (sessionId !== null) return { of: "session", sessionId };
  return target === null ? null : { of: "note", target };
}
