import type { ConferenceEvent } from "#shared/event.ts";

export interface NestedEvent {
  event: ConferenceEvent;
  /** 0 for an event of its own, 1 for one that belongs to another, and so on. */
  depth: number;
}

/** Events in the order given, each followed by those that belong to it. One whose parent is not there stands alone. */
export function nestEvents(events: readonly ConferenceEvent[]): NestedEvent[] {
  const ids = new Set(events.map(({ id }) => id));
  const children = Map.groupBy(events, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const placed = new Set<string>();
  const place = (event: ConferenceEvent, depth: number): NestedEvent[] => {
    if (placed.has(event.id)) return [];
    placed.add(event.id);
    const below = children.get(event.id) ?? [];
    return [{ event, depth }, ...below.flatMap((child) => place(child, depth + 1))];
  };
  const nested = (children.get(null) ?? []).flatMap((event) => place(event, 0));
  // Events that belong to each other in a circle hang on no root; they are shown all the same.
  return [...nested, ...events.flatMap((event) => place(event, 0))];
}
