import { partWords } from "#shared/note-title.ts";
import { trashDays, type Trashed } from "#shared/trash.ts";

const DAY = 24 * 60 * 60_000;
const parts: Readonly<Record<string, string>> = partWords;

/** `Note on Keynote`, `Day note, 2026-12-04`, `Introduction`, or the name of what it is. */
export function trashedTitle({ kind, title }: Pick<Trashed, "kind" | "title">): string {
  if (kind !== "note") return title;
  if (/^\d{4}-\d\d-\d\d$/.test(title)) return `Day note, ${title}`;
  return parts[title] ?? `Note on ${title}`;
}

/** `Event with 3 sessions and 1 note, removed 4 Dec 2026, kept until 3 Jan 2027`. */
export function removedWords({ kind, sessions, notes, removedAt, of }: Trashed): string {
  const held = [
    ...(sessions > 0 ? [counted(sessions, "session")] : []),
    ...(notes > 0 && kind !== "note" ? [counted(notes, "note")] : []),
  ].join(" and ");
  const removed = Date.parse(removedAt);
  const from = of === null ? "" : ` from “${trashedTitle({ kind: "note", title: of })}”`;
  return `${kindWords[kind]}${from}${held && ` with ${held}`}, removed ${dayOf(removed)}, kept until ${dayOf(removed + trashDays * DAY)}`;
}

const kindWords = {
  event: "Event",
  session: "Session",
  note: "Note",
  post: "Post",
  picture: "Picture",
  file: "File",
} as const;

const counted = (count: number, word: string): string =>
  count === 1 ? `1 ${word}` : `${count} ${word}s`;

const dayOf = (instant: number): string =>
  new Date(instant).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
