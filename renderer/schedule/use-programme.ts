import { useMemo, useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { findConflicts } from "#shared/conflicts.ts";
import type { SessionKind } from "#shared/session.ts";
import { groupByDay, type ProgrammeDay } from "./days.ts";
import { createEntries, type Entry } from "./entry.ts";
import { filterEntries, type Filter } from "./filter.ts";
import { markTracks, type TrackMarking } from "./tracks.ts";

/** An event's sessions as the programme shows them. */
export interface Programme {
  isPending: boolean;
  error: Error | null;
  retry: () => void;
  entries: Entry[];
  /** All days with a session, with those of their entries that pass the filter. */
  days: ProgrammeDay[];
  tracks: ReadonlyMap<string, TrackMarking>;
  /** Titles that a planned session overlaps with, by its id. */
  overlaps: ReadonlyMap<string, string>;
  /** In no order; `byRoomName` sorts them. */
  rooms: string[];
  kinds: SessionKind[];
  /** How many sessions are the person's own in some way. */
  mine: number;
}

const none: never[] = [];

export function useProgramme(eventId: string, filter: Filter): Programme {
  const { data: rows = none, isPending, error, refetch } = useCall("sessions.list", { eventId });
  const [toEntries] = useState(createEntries);
  const entries = useMemo(() => toEntries(rows), [rows, toEntries]);
  const byDay = useMemo(() => groupByDay(entries), [entries]);
  const days = useMemo(
    () => byDay.map(({ day, entries: all }) => ({ day, entries: filterEntries(all, filter) })),
    [byDay, filter],
  );
  const tracks = useMemo(() => markTracks(rows.map(({ track }) => track)), [rows]);
  const overlaps = useMemo(
    () =>
      new Map(
        Array.from(findConflicts(rows), ([id, others]) => [
          id,
          others.map(({ title }) => title).join("; "),
        ]),
      ),
    [rows],
  );
  const rooms = useMemo(
    () => [...new Set(rows.map(({ room }) => room))].filter((room) => room !== null),
    [rows],
  );
  const kinds = useMemo(() => [...new Set(rows.map(({ kind }) => kind))], [rows]);
  const mine = useMemo(() => entries.filter(({ isMine }) => isMine).length, [entries]);
  return useMemo(() => {
    const retry = () => void refetch();
    return { isPending, error, retry, entries, days, tracks, overlaps, rooms, kinds, mine };
  }, [isPending, error, refetch, entries, days, tracks, overlaps, rooms, kinds, mine]);
}
