import { type DayHeading, dayHeading } from "./day-heading.ts";
import { inlineText, type InlineText } from "./inline-text.ts";
import type { TextLine } from "./text-lines.ts";
import { mayHoldTime, type TimedLine, timedLine } from "./timed-line.ts";
import { writtenDate } from "./written-date.ts";

/** A line that begins something: a session's time, a day, a part of the programme, a table. */
export type TextMark =
  | { mark: "time"; at: number; timed: TimedLine; inline: InlineText }
  | { mark: "day"; at: number; day: DayHeading }
  | { mark: "heading"; at: number; text: string }
  | { mark: "table"; at: number; until: number };

const LONGEST_DAY = 160;

/** Whether a line can be any of them; parsing its Markdown costs more than all else. */
const mayBeMark = ({ kind, text }: TextLine): boolean =>
  kind === "heading" ||
  (text.length <= LONGEST_DAY && (/\d/.test(text) || writtenDate(text) !== null)) ||
  mayHoldTime(text.slice(0, 200));

/** Finds the lines that give a text its order, in theirs. */
export function textMarks(lines: readonly TextLine[]): TextMark[] {
  const marks: TextMark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind === "blank" || line.kind === "quote") continue;
    if (line.kind === "row" || line.kind === "rule") {
      let until = at + 1;
      while (lines[until]?.kind === "row" || lines[until]?.kind === "rule") until += 1;
      marks.push({ mark: "table", at, until });
      at = until - 1;
      continue;
    }
    if (!mayBeMark(line)) continue;
    const inline = inlineText(line.text);
    const timed = timedLine(inline.text);
    const day = timed === null ? dayHeading(line, inline.text) : null;
    if (timed !== null) marks.push({ mark: "time", at, timed, inline });
    else if (day !== null) marks.push({ mark: "day", at, day });
    else if (line.kind === "heading") marks.push({ mark: "heading", at, text: inline.text });
  }
  return marks;
}
