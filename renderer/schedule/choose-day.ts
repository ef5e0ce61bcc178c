import type { ProgrammeDay } from "./days.ts";
import type { Entry } from "./entry.ts";
import { isOn } from "./present.ts";

/** The day to show: the one wanted, else the one going on, else the first. Null when there are no sessions. */
export function chooseDay(
  entries: readonly Entry[],
  days: readonly ProgrammeDay[],
  wanted: string,
  now: number,
): string | null {
  if (days.some(({ day }) => day === wanted)) return wanted;
  const present = days.find(({ day }) =>
    isOn(
      entries.filter(({ row }) => row.day === day),
      now,
    ),
  );
  return present?.day ?? days[0]?.day ?? null;
}
