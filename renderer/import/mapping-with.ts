import type { ColumnMapping, ScheduleColumn } from "#shared/schedule.ts";

const repeatable = new Set<ScheduleColumn>(["speakers", "affiliation", "abstract"]);

/**
 * What a table's columns hold once one of them was chosen anew, in the order of its headings. What only one column can
 * hold is taken from the one that held it before; null takes it away.
 */
export function mappingWith(
  headings: readonly string[],
  mapping: ColumnMapping,
  heading: string,
  column: ScheduleColumn | null,
): ColumnMapping {
  const isTaken = (one: ScheduleColumn): boolean => one === column && !repeatable.has(one);
  return headings.flatMap((each) => {
    if (each === heading) return column === null ? [] : [{ heading, column }];
    const before = mapping.find((one) => one.heading === each);
    return before === undefined || isTaken(before.column) ? [] : [before];
  });
}
