import type { ParsedPerson, ParsedSession } from "#shared/schedule.ts";
import type { Warnings } from "./import-warnings.ts";
import { plainLine, plainLineOrNull } from "./plain-line.ts";

/** The ids of a person's sessions, by the person's id; as `sourceIds` of kind "id" give them. */
function sessionIdsByPerson(sessions: readonly ParsedSession[]): Map<string, Set<string>> {
  const byPerson = new Map<string, Set<string>>();
  for (const { sourceIds, speakers } of sessions) {
    const id = sourceIds.find(({ kind }) => kind === "id")?.value;
    if (id === undefined) continue;
    for (const { personId } of speakers) {
      if (personId === undefined) continue;
      const ids = byPerson.get(personId);
      if (ids === undefined) byPerson.set(personId, new Set([id]));
      else ids.add(id);
    }
  }
  return byPerson;
}

/** People with clean names, those without one left out; their sessions are the ones that name them as speakers. */
export function parsedPeople(
  found: readonly Omit<ParsedPerson, "sessionIds">[],
  sessions: readonly ParsedSession[],
  warnings: Warnings,
): ParsedPerson[] {
  const sessionIds = sessionIdsByPerson(sessions);
  return found.flatMap(({ personId, name, affiliation }) => {
    const where = `speaker id ${personId.slice(0, 60)}`;
    const clean = plainLine(name, warnings, where);
    if (clean === "") return [];
    return [
      {
        personId,
        name: clean,
        affiliation: plainLineOrNull(affiliation, warnings, where),
        sessionIds: [...(sessionIds.get(personId) ?? [])],
      },
    ];
  });
}
