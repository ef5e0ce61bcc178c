import { attendanceWords, planWords } from "#shared/session-words.ts";
import { spanInWords } from "#shared/span-words.ts";
import type { Entry } from "./entry.ts";
import { kindWords } from "./words.ts";

/** A session in one line, as a screen reader says it: everything that its row shows with marks. `overlaps`: titles. */
export function inWords({ row, people }: Entry, overlaps: string | null = null): string {
  return [
    row.title,
    row.status === "cancelled" && "cancelled",
    row.status === "gone" && "no longer in the programme",
    row.kind !== "talk" && kindWords[row.kind],
    people,
    spanInWords(row).replace(/\s*–\s*/, " to "),
    row.room,
    row.track && `track ${row.track}`,
    row.plan && planWords[row.plan],
    overlaps && `overlaps with ${overlaps}`,
    row.attendance && attendanceWords[row.attendance],
    row.rating && `rated ${row.rating}`,
    row.hasNote && "has a note",
  ]
    .filter(Boolean)
    .join(", ");
}
