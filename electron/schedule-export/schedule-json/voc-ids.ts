import type { SourceIdKind } from "#shared/schedule.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import type { VocIds } from "./voc-event.ts";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const CODE = /^[A-Z\d]+$/;
const NUMBER = /^[1-9]\d{0,14}$/;

/**
 * The source's own ids where they have the schema's form and are used once, so that the programme is known again where
 * it came from; else Lanyard's id as the guid, and the first free number.
 */
export function vocIds(sessions: readonly StoredSession[]): VocIds[] {
  const taken = new Set<string>();
  const take = ({ sourceIds }: StoredSession, kind: SourceIdKind, form: RegExp): string | null => {
    const found = sourceIds.find(
      (one) => one.kind === kind && form.test(one.value) && !taken.has(`${kind} ${one.value}`),
    );
    if (found === undefined) return null;
    taken.add(`${kind} ${found.value}`);
    return found.value;
  };
  const known = sessions.map((session) => ({
    guid: take(session, "guid", GUID) ?? session.id,
    code: take(session, "code", CODE),
    id: take(session, "id", NUMBER),
  }));
  let next = 0;
  const free = (): number => {
    do next += 1;
    while (taken.has(`id ${next}`));
    return next;
  };
  return known.map(({ id, ...others }) => ({ ...others, id: id === null ? free() : Number(id) }));
}
