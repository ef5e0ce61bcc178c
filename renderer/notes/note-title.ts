import type { EventPart, NoteTarget } from "#shared/note.ts";

/** The parts of an event's post that have no session, in the order in which they stand there. */
export const partWords: Record<EventPart, string> = {
  introduction: "Introduction",
  before: "Before the event",
  conclusion: "Conclusion",
};

/** What to write, for a note that is still empty. */
const prompts: Record<EventPart, string> = {
  introduction: "What this event was, and why you went",
  before: "What came before the first day: travel, meetups, dinners",
  conclusion: "What you take home",
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

/** A note's title on its page: `Tuesday 24 March · day note`, `Introduction`. */
export function noteTitle(target: NoteTarget): string {
  if (target.of === "day") return `${dayTitle(target.day)} · day note`;
  return target.of === "event" ? partWords[target.part] : "Note";
}

export function notePrompt(target: NoteTarget): string {
  if (target.of === "event") return prompts[target.part];
  return target.of === "day" ? "What this day was like" : "What stays with you";
}
