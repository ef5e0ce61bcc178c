import type { EventPart, NoteTarget } from "./note.ts";

/** The parts of an event's post that have no session, in the order in which they stand there. */
export const partWords: Record<EventPart, string> = {
  introduction: "Introduction",
  travel: "Travel",
  before: "Before the event",
  conclusion: "Conclusion",
};

const longDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});

/** `Tuesday 24 March` of `2026-03-24`. */
export const dayTitle = (day: string): string =>
  longDay.format(new Date(`${day}T00:00:00Z`)).replace(",", "");

/** The parts that stand before the days. */
export const openingParts: readonly EventPart[] = ["introduction", "travel", "before"];

/** A note's title: `Tuesday 24 March · day note`, `Introduction`. That of a session is its own. */
export function noteTitle(target: NoteTarget): string {
  if (target.of === "day") return `${dayTitle(target.day)} · day note`;
  return target.of === "event" ? partWords[target.part] : "Note";
}
