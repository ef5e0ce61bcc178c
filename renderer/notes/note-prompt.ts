import type { EventPart, NoteTarget } from "#shared/note.ts";

/** What to write, for a note that is still empty. */
const prompts: Record<EventPart, string> = {
  introduction: "What this event was, and why you went",
  travel: "How you got there, where you stayed, what you would do again",
  before: "What came before the first day: meetups, workshops, dinners",
  conclusion: "What you take home",
};

/** What stands in a note that is still empty. */
export function notePrompt(target: NoteTarget): string {
  if (target.of === "event") return prompts[target.part];
  return target.of === "day" ? "What this day was like" : "What stays with you";
}
