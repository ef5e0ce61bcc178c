import { entryTitle, type EntryTitle } from "./entry-title.ts";
import { inlineText, type InlineText } from "./inline-text.ts";
import type { TextLine } from "./text-lines.ts";
import type { TextMark } from "./text-marks.ts";
import type { TimedLine } from "./timed-line.ts";
import { type BareTime, titleSide } from "./title-side.ts";

/** A line with a time, and where its title stands. */
export interface TextSlot {
  at: number;
  timed: TimedLine;
  /** Null where the time has no title, or is the hours of a whole day. */
  titled: { at: number; inline: InlineText; parts: EntryTitle } | null;
  isHeadOfDay: boolean;
}

type TimeMark = Extract<TextMark, { mark: "time" }>;

/** A weekday and an hour alone say when something was noted, not when a talk is. */
const isStamp = ({ date, span, rest }: TimedLine): boolean =>
  rest === "" && span.end === null && date !== null && date.month === null;

const isWords = (line: TextLine | undefined): boolean =>
  line?.kind === "text" ||
  line?.kind === "heading" ||
  line?.kind === "item" ||
  line?.kind === "quote";

/** Whether a line begins a part of what the heading above it is about: a table, a deeper heading. */
const isPart = (above: TextLine | undefined, below: TextLine | undefined): boolean =>
  below?.kind === "row" ||
  (above?.kind === "heading" && below?.kind === "heading" && below.level > above.level);

/** The next line that is not blank, up or down. */
function neighbour(lines: readonly TextLine[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (lines[at]?.kind === "blank") at += step;
  return at;
}

/** Gives each time its title: from its own line, or from the line above or below, whichever the text keeps to. */
export function textSlots(lines: readonly TextLine[], marks: readonly TextMark[]): TextSlot[] {
  const times = marks.filter(
    (each): each is TimeMark => each.mark === "time" && !isStamp(each.timed),
  );
  const timeLines = new Set(times.map(({ at }) => at));
  // A heading without a day may be a title; days, times and tables are none.
  const taken = new Set(marks.filter(({ mark }) => mark === "day").map(({ at }) => at));
  for (const at of timeLines) taken.add(at);

  const bare: BareTime[] = [];
  const heads = new Set<number>();
  const parts = times.map(({ timed }) => entryTitle(timed.rest));
  for (const [index, { at, timed }] of times.entries()) {
    if (parts[index]?.title !== "") continue;
    const [above, below] = [neighbour(lines, at, -1), neighbour(lines, at, 1)];
    const isDated = timed.date !== null && timed.date.month !== null;
    if (isDated && (timeLines.has(below) || isPart(lines[at], lines[below]))) {
      heads.add(at);
      continue;
    }
    const free = (line: number): number | null =>
      isWords(lines[line]) && !taken.has(line) ? line : null;
    bare.push({ at, before: free(above), after: free(below) });
  }
  const side = titleSide(bare, lines);
  const titles = new Map(bare.map((one) => [one.at, one[side]]));

  return times.map(({ at, timed, inline }, index) => {
    const own = parts[index] ?? entryTitle("");
    const isHeadOfDay = heads.has(at);
    if (own.title !== "") return { at, timed, titled: { at, inline, parts: own }, isHeadOfDay };
    const titleAt = titles.get(at) ?? null;
    const line = titleAt === null ? undefined : lines[titleAt];
    if (titleAt === null || line === undefined) return { at, timed, titled: null, isHeadOfDay };
    const title = inlineText(line.text);
    const apart = entryTitle(title.text);
    return {
      at,
      timed,
      titled: {
        at: titleAt,
        inline: title,
        parts: { ...apart, title: apart.title || title.text, room: own.room ?? apart.room },
      },
      isHeadOfDay,
    };
  });
}
