import { type Comparison, removesMany } from "./compare-schedule.ts";

/**
 * The comparison without the changes whose keys are named. Nothing remembers them: the next import of the source finds
 * them again, since the event still differs from it there.
 */
export function leaveOut(comparison: Comparison, keys: readonly string[]): Comparison {
  if (keys.length === 0) return comparison;
  const { changes, compared, match } = comparison;
  const left = new Set(keys);
  const isKept = (id: string): boolean => !left.has(id);
  const added = match.added.filter(({ key }) => isKept(key));
  const changed = changes.changed.filter(({ id }) => isKept(id));
  const removed = changes.removed.filter(isKept);
  const visible = changed.filter(({ fields }) => fields.length > 0).length;
  const unchanged = compared.unchanged + compared.changed - visible;
  return {
    match: { ...match, added },
    changes: {
      added: added.map(({ after, sourceIds }) => ({ after, sourceIds })),
      changed,
      removed,
      replaced: changes.replaced.filter(isKept),
      held: changes.held.filter(({ id }) => isKept(id)),
      unchanged,
    },
    compared: {
      ...compared,
      added: added.length,
      changed: visible,
      removed: removed.length,
      unchanged,
      removesMany: removesMany(removed.length, compared.inProgramme),
    },
  };
}
