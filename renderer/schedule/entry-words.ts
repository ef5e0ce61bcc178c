import { attendanceWords, planWords, sessionKindWords } from "#shared/session-words.ts";
import { spanInWords } from "#shared/span-words.ts";
import type { Entry } from "./entry.ts";
import { lengthWords } from "./length-words.ts";

/*
 * A session in one line, as a screen reader says it: everything that is drawn with marks. First come the words that are
 * drawn, in their order: who speaks to the computer says what is seen, and it has to be found in the name.
 */

/** What its row in the list says. `overlaps`: titles of planned sessions at the same time. */
export function rowInWords(entry: Entry, overlaps: string | null = null): string {
  const { row, people, length } = entry;
  return sentence([
    row.title,
    standingWords(entry),
    people,
    row.room,
    length > 0 && lengthWords(length),
    overlaps && `overlaps with ${overlaps}`,
    ...ofPerson(entry),
  ]);
}

/** What its block in the grid says. */
export function blockInWords(entry: Entry): string {
  const { row, people } = entry;
  const standing = standingWords(entry);
  return sentence([
    row.title,
    row.status === "scheduled" ? people || sessionKindWords[row.kind] : standing,
    row.status === "scheduled" ? people && standing : people,
    row.room,
    ...ofPerson(entry),
  ]);
}

/** What has to be said of a session besides its title: that it does not take place, or what it is when it is no talk. */
export function standingWords({ row }: Entry): string | null {
  if (row.status === "cancelled") return "Cancelled";
  if (row.status === "gone") return "No longer in programme";
  return row.kind === "talk" || row.kind === "other" ? null : sessionKindWords[row.kind];
}

const ofPerson = ({ row }: Entry) => [
  spanInWords(row).replace(/\s*–\s*/, " to "),
  row.track && `track ${row.track}`,
  row.plan && planWords[row.plan],
  row.attendance && attendanceWords[row.attendance],
  row.rating && `rated ${row.rating}`,
  row.hasNote && "has a note",
];

const sentence = (parts: readonly unknown[]): string => parts.filter(Boolean).join(", ");
