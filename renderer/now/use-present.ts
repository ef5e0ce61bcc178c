import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { callQuery } from "#renderer/ipc/use-call.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { isAround, presentOf, type Present } from "#shared/now.ts";
import type { SessionRow } from "#shared/session.ts";

/** What runs in all events that are on. `null` while their sessions are read. */
export function usePresent(events: readonly ConferenceEvent[], now: number): Present | null {
  const rows = useQueries({
    queries: events
      .filter((event) => isAround(event, now))
      .map(({ id }) => callQuery("sessions.list", { eventId: id })),
    combine: allRows,
  });
  return useMemo(() => (rows === null ? null : presentOf(rows, now)), [rows, now]);
}

function allRows(answers: readonly { data: SessionRow[] | undefined }[]): SessionRow[] | null {
  const rows = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return rows.length < answers.length ? null : rows.flat();
}
