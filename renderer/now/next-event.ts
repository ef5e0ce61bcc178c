import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";

/** What to say where nothing runs: which event comes next. `now` in milliseconds. */
export function nextEvent(events: readonly ConferenceEvent[], now: number): string {
  const today = new Date(now).toISOString().slice(0, 10);
  const [first] = events
    .flatMap(({ name, startsOn }) =>
      startsOn !== null && startsOn > today ? [{ name, startsOn }] : [],
    )
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  if (!first) return "During an event, its running sessions stand here, those you planned first.";
  return `${first.name} begins on ${dayInWords(first.startsOn, { withYear: true })}.`;
}
