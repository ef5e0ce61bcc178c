import type { TextLine } from "./text-lines.ts";

/** A time on a line of its own, and the lines beside it that may be its title; null where there is none. */
export interface BareTime {
  at: number;
  before: number | null;
  after: number | null;
}

const LONGEST_TITLE = 200;

/** Whether a line reads like a title: short, and no sentence. */
export const readsLikeTitle = ({ text, kind }: TextLine): boolean =>
  kind === "heading" || (text.length <= LONGEST_TITLE && !/[.;:,]$/.test(text));

/** On which side of their times a text's titles stand; times come alone on their lines. */
export function titleSide(
  times: readonly BareTime[],
  lines: readonly TextLine[],
): "before" | "after" {
  let balance = 0;
  for (const { at, before, after } of times) {
    const above = before === null ? undefined : lines[before];
    const below = after === null ? undefined : lines[after];
    if (above === undefined || below === undefined) {
      balance += Number(above !== undefined) - Number(below !== undefined);
      continue;
    }
    const isNextAbove = before === at - 1;
    const isNextBelow = after === at + 1;
    balance +=
      isNextAbove === isNextBelow
        ? Number(readsLikeTitle(above)) - Number(readsLikeTitle(below))
        : Number(isNextAbove) - Number(isNextBelow);
  }
  return balance > 0 ? "before" : "after";
}
