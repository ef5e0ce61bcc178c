import type { ChangeKind, SessionChange } from "#shared/schedule-changes.ts";
import { changeKindWords } from "./import-words.ts";

/** What the list of changes is narrowed down to. */
export type ChangeFilter = "all" | "mine" | ChangeKind;

export interface ChangeGroup {
  name: string;
  changes: SessionChange[];
}

/** A session that changed in several ways stands under the first of these. */
const WEIGHT: readonly ChangeKind[] = [
  "cancelled",
  "gone",
  "replaced",
  "restored",
  "new",
  "moved",
  "renamed",
  "speakers",
  "abstract",
  "links",
  "details",
];

/** The order on screen. */
const ORDER: readonly ChangeKind[] = [
  "new",
  "moved",
  "renamed",
  "speakers",
  "abstract",
  "links",
  "cancelled",
  "gone",
  "replaced",
  "restored",
  "details",
];

const passes = ({ kinds, mine }: SessionChange, filter: ChangeFilter): boolean => {
  if (filter === "all") return true;
  return filter === "mine" ? mine !== null : kinds.includes(filter);
};

const mainKind = ({ kinds }: SessionChange): ChangeKind =>
  WEIGHT.find((kind) => kinds.includes(kind)) ?? "details";

/** The person's own first, the others by what happens to them; within a group in the order given. */
export function groupChanges(
  changes: readonly SessionChange[],
  filter: ChangeFilter,
): ChangeGroup[] {
  const shown = changes.filter((change) => passes(change, filter));
  const mine = shown.filter((change) => change.mine !== null);
  const others = Map.groupBy(
    shown.filter((change) => change.mine === null),
    // Of one kind alone there is one group, whatever else happens to them.
    (change) => (filter === "all" || filter === "mine" ? mainKind(change) : filter),
  );
  const groups = ORDER.map((kind) => ({
    name: changeKindWords[kind],
    changes: others.get(kind) ?? [],
  }));
  return [{ name: "Yours", changes: mine }, ...groups].filter((group) => group.changes.length > 0);
}

/** How many changes each filter shows, those that show some; `mine` is there even with none. */
export function countByFilter(changes: readonly SessionChange[]): [ChangeFilter, number][] {
  const count = (filter: ChangeFilter): number =>
    changes.filter((change) => passes(change, filter)).length;
  const kinds = ORDER.map((kind): [ChangeFilter, number] => [kind, count(kind)]);
  return [
    ["all", changes.length],
    ["mine", count("mine")],
    ...kinds.filter(([, many]) => many > 0),
  ];
}
