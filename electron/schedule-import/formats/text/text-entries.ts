import { entryBody } from "./entry-body.ts";
import { looksLikeRoom } from "./room-name.ts";
import type { LeftOut, TextEntry } from "./text-entry.ts";
import type { TextLine } from "./text-lines.ts";
import { textMarks } from "./text-marks.ts";
import { type TextSlot, textSlots } from "./text-slots.ts";
import { tableEntries } from "./text-table.ts";
import type { WrittenDays } from "./written-days.ts";

/** Under which day, room and heading the reader is. */
interface Place {
  day: string | null;
  room: string | null;
  track: string | null;
  /** Rank of the heading that named room or track. */
  level: number;
  list: number;
}

const TRACK = /^(?:track|stream)\b/i;

function underHeading(place: Place, { level }: TextLine, text: string): Place {
  const list = place.list + 1;
  if (TRACK.test(text)) return { ...place, list, level, room: null, track: text };
  if (looksLikeRoom(text)) return { ...place, list, level, room: text, track: null };
  if (level > place.level) return { ...place, list };
  return { ...place, list, level: 0, room: null, track: null };
}

/** The session of a line with a time, and of the lines that belong to it. */
function slotEntry(
  { at, timed, titled }: TextSlot,
  day: string,
  place: Place,
  lines: readonly TextLine[],
  until: number,
): TextEntry | null {
  const head = titled === null ? undefined : lines[titled.at];
  if (titled === null || head === undefined) return null;
  const { inline, parts } = titled;
  const from = Math.max(at, titled.at) + 1;
  const body = entryBody(lines, { from, until, head, isApart: at !== titled.at });
  return {
    line: lines[at]?.number ?? 0,
    day,
    span: timed.span,
    title: parts.title,
    aside: parts.aside,
    speakers: body.speakers,
    room: parts.room ?? body.room ?? place.room,
    track: body.track ?? place.track,
    url: inline.url ?? body.url,
    struck: inline.struck,
    texts: [parts.cells.join("\n"), body.text],
    isMarkdown: true,
    under: body.under,
    list: place.list,
  };
}

/** All sessions that a text tells of, with what is known about each. */
export function textEntries(
  lines: readonly TextLine[],
  days: WrittenDays,
): { entries: TextEntry[]; leftOut: LeftOut } {
  const leftOut: LeftOut = { dayless: 0, untitled: 0, rows: 0 };
  const entries: TextEntry[] = [];
  const marks = textMarks(lines);
  const slots = new Map(textSlots(lines, marks).map((slot) => [slot.at, slot]));
  const titleLines = new Set([...slots.values()].map(({ titled }) => titled?.at));
  const bounds = marks
    .filter(({ mark, at }) => mark !== "time" || slots.has(at))
    .flatMap(({ at }) => [at, slots.get(at)?.titled?.at ?? at])
    .toSorted((a, b) => a - b);
  let bound = 0;
  const boundAfter = (at: number): number => {
    while ((bounds[bound] ?? lines.length) <= at) bound += 1;
    return bounds[bound] ?? lines.length;
  };

  let place: Place = { day: null, room: null, track: null, level: 0, list: 0 };
  for (const each of marks) {
    const line = lines[each.at];
    if (line === undefined) continue;
    const where = `line ${line.number}`;
    if (each.mark === "table") {
      const context = { ...place, days };
      const found = tableEntries(lines.slice(each.at, each.until), context, leftOut);
      for (const entry of found.entries) entries.push(entry);
      place.day = found.day;
    } else if (each.mark === "day") {
      const { day } = each;
      const date = "date" in day ? days.of(day.date, where) : days.numbered(day.number);
      place = { day: date, room: null, track: null, level: 0, list: place.list + 1 };
    } else if (each.mark === "heading") {
      if (!titleLines.has(each.at)) place = underHeading(place, line, each.text);
    } else {
      const slot = slots.get(each.at);
      if (slot === undefined) continue;
      if (slot.timed.date !== null) place.day = days.of(slot.timed.date, where);
      if (slot.isHeadOfDay) continue;
      if (place.day === null) leftOut.dayless += 1;
      else {
        const until = boundAfter(Math.max(slot.at, slot.titled?.at ?? 0));
        const entry = slotEntry(slot, place.day, place, lines, until);
        if (entry === null) leftOut.untitled += 1;
        else entries.push(entry);
      }
    }
  }
  return { entries, leftOut };
}
