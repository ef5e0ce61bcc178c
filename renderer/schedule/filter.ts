import type { Plan, SessionKind } from "#shared/session.ts";
import type { Entry } from "./entry.ts";
import { fold } from "#shared/fold.ts";

/** What the programme is narrowed down to; null and empty mean everything. */
export interface Filter {
  words: string;
  track: string | null;
  room: string | null;
  plan: Plan | null;
  kind: SessionKind | null;
  mine: boolean;
}

export const everything: Filter = {
  words: "",
  track: null,
  room: null,
  plan: null,
  kind: null,
  mine: false,
};

export const isFiltering = (filter: Filter): boolean =>
  filter.words.trim() !== "" ||
  filter.track !== null ||
  filter.room !== null ||
  filter.plan !== null ||
  filter.kind !== null ||
  filter.mine;

/** The entries that pass every part of the filter. Each word typed has to be found somewhere in the session. */
export function filterEntries(entries: Entry[], filter: Filter): Entry[] {
  if (!isFiltering(filter)) return entries;
  const words = fold(filter.words).split(/\s+/u).filter(Boolean);
  return entries.filter(
    ({ row, text, isMine }) =>
      (!filter.mine || isMine) &&
      (filter.track === null || row.track === filter.track) &&
      (filter.room === null || row.room === filter.room) &&
      (filter.plan === null || row.plan === filter.plan) &&
      (filter.kind === null || row.kind === filter.kind) &&
      words.every((word) => text.includes(word)),
  );
}
