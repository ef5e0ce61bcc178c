import type { Store } from "#electron/store/store.ts";
import type { ParsedPerson } from "#shared/schedule.ts";
import { foldText } from "./fold-text.ts";

/** The stored event at which at least half of the people speak; null where none is, or several are alike in that. */
export function chooseEventOfPeople(
  people: readonly ParsedPerson[],
  { events, schedules }: Pick<Store, "events" | "schedules">,
): string | null {
  const names = new Set(people.map(({ name }) => foldText(name)));
  const shares = events.list().map(({ id }) => {
    const speakers = new Set(
      schedules
        .storedSessions(id)
        .flatMap((session) => session.speakers.map(({ name }) => foldText(name))),
    );
    return { id, shared: [...names].filter((name) => speakers.has(name)).length };
  });
  const [best, second] = shares.toSorted((one, other) => other.shared - one.shared);
  if (best === undefined || best.shared === 0 || best.shared * 2 < names.size) return null;
  return second?.shared === best.shared ? null : best.id;
}
