import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { callQuery } from "#renderer/ipc/use-call.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { SessionRow } from "#shared/session.ts";
import { placesOf } from "./places.ts";
import { foldAll } from "#shared/rank.ts";

/** All that can be gone to, ready to be found by its words, and whether some of it is still being read. What belongs to the event that is shown weighs more. */
export function usePlaces(events: readonly ConferenceEvent[], shownId: string | null) {
  const lists = useQueries({
    queries: events.map(({ id }) => callQuery("sessions.list", { eventId: id })),
    combine: rowsOf,
  });
  return useMemo(
    () => ({
      all: foldAll(
        placesOf(
          events.map((event, index) => ({ event, rows: lists[index]?.rows ?? [] })),
          shownId,
        ),
      ),
      isBusy: lists.some(({ isBusy }) => isBusy),
    }),
    [events, lists, shownId],
  );
}

const rowsOf = (answers: readonly { data: SessionRow[] | undefined; isPending: boolean }[]) =>
  answers.map(({ data, isPending }) => ({ rows: data, isBusy: isPending }));
