import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { callQuery } from "#renderer/ipc/use-call.ts";
import { limits } from "#shared/limits.ts";
import type { SearchHit } from "#shared/search.ts";
import { useDebounced } from "./use-debounced.ts";

/** As long as a fast typist needs from one key to the next. */
const QUIET_MILLISECONDS = 120;
/** More are not looked through; another word narrows them. */
export const MOST_HITS = 100;

interface Found {
  /** Those of the words before, until the new ones are there. Null: nothing is searched for, or nothing is known yet. */
  hits: SearchHit[] | null;
  /** The hits are not yet those of the words. */
  isBehind: boolean;
  error: Error | null;
  retry: () => void;
}

/** Sessions and notes with words in them. `eventId` null: of all events. */
export function useSearch(typed: string, eventId: string | null): Found {
  const words = typed.trim().slice(0, limits.searchCharacters);
  const settled = useDebounced(words, QUIET_MILLISECONDS);
  const query = useQuery({
    ...callQuery(
      "search.find",
      settled === "" ? null : { words: settled, eventId, limit: MOST_HITS },
    ),
    placeholderData: keepPreviousData,
  });
  return {
    hits: words === "" ? null : (query.data ?? null),
    isBehind: query.isPlaceholderData || words !== settled,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
