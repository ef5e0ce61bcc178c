import type { ImportWarning } from "#shared/schedule.ts";
import { limits } from "#shared/limits.ts";

/** Collects what is worth knowing about an import. A broken file repeats itself, so a kind is listed only so often. */
export interface Warnings {
  add(code: string, message: string, where?: string | null): void;
  /** In the order they came; kinds that were cut short end with a count of the rest. */
  list(): ImportWarning[];
}

export function createWarnings(): Warnings {
  const kept: ImportWarning[] = [];
  const counts = new Map<string, number>();
  return {
    add(code, message, where = null) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= limits.warningsOfOneKind) kept.push({ code, message, where });
    },
    list() {
      const rest = [...counts].filter(([, count]) => count > limits.warningsOfOneKind);
      return [
        ...kept,
        ...rest.map(([code, count]) => ({
          code,
          message: `${count - limits.warningsOfOneKind} more of this kind.`,
          where: null,
        })),
      ];
    },
  };
}
