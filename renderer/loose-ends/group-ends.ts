import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTarget } from "#shared/note.ts";

/** What one note leaves open. */
export interface NoteEnds {
  eventId: string;
  target: NoteTarget;
  title: string | null;
  startsAt: string | null;
  ends: LooseEnd[];
}

/** Neighbours of one note together, notes of one event together; the order stays. */
export function groupEnds(ends: readonly LooseEnd[]): { eventId: string; notes: NoteEnds[] }[] {
  const events: { eventId: string; notes: NoteEnds[] }[] = [];
  for (const end of ends) {
    const { eventId, target, title, startsAt } = end;
    let event = events.at(-1);
    if (event?.eventId !== eventId) {
      event = { eventId, notes: [] };
      events.push(event);
    }
    const last = event.notes.at(-1);
    if (last && JSON.stringify(last.target) === JSON.stringify(target)) last.ends.push(end);
    else event.notes.push({ eventId, target, title, startsAt, ends: [end] });
  }
  return events;
}
