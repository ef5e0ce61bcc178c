import type { ColumnMapping, ScheduleColumn } from "./schedule.ts";

/** What a column holds, in the words of messages and of the window. */
export const columnWords: Record<ScheduleColumn, string> = {
  id: "id",
  title: "title",
  start: "start",
  end: "end",
  date: "date",
  time: "start time",
  endDate: "end date",
  endTime: "end time",
  duration: "duration",
  room: "room",
  track: "track",
  kind: "kind",
  speakers: "speakers",
  affiliation: "affiliation",
  abstract: "abstract",
  url: "page",
  slides: "slides",
  video: "video",
};

const SHOWN = 40;

/** `"Wann" → start, "Was" → title` */
export function mappingInWords(mapping: ColumnMapping): string {
  return mapping
    .map(({ heading, column }) => `“${heading.slice(0, SHOWN)}” → ${columnWords[column]}`)
    .join(", ");
}
