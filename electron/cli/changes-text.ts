import { changeText } from "#electron/change-log/change-text.ts";
import { changeKind, type SessionChange } from "#shared/schedule-changes.ts";

/** Enough to see what an import is about; a terminal shows about so many lines. */
const MOST_LINES = 20;

/**
 * An import's changes in short: how many of each kind, then the first ones, the person's before the others, each in a
 * line. Empty without changes.
 */
export function changesText(changes: readonly SessionChange[]): string[] {
  if (changes.length === 0) return [];
  const counts = changeKind.options
    .map((kind) => ({ kind, count: changes.filter(({ kinds }) => kinds.includes(kind)).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const lines = changes.slice(0, MOST_LINES).map((change) => `- ${lineOf(change)}`);
  const rest = changes.length - lines.length;
  return [`${counts.join(", ")}.`, ...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

function lineOf(change: SessionChange): string {
  const { title, words, details } = changeText(change);
  const yours = change.mine === null ? "" : "yours: ";
  return `${yours}${[`${title}: ${words}`, ...details].join("; ")}`;
}
