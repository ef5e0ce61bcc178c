import type { ColumnMapping, ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { parseCsv } from "../formats/csv/parse-csv.ts";
import { isHoverboard, parseHoverboard } from "../formats/hoverboard/parse-hoverboard.ts";
import { parseICalendar } from "../formats/icalendar/parse-icalendar.ts";
import { isIndico } from "../formats/indico/indico-entries.ts";
import { parseIndico } from "../formats/indico/parse-indico.ts";
import { isOPass, parseOPass } from "../formats/opass/parse-opass.ts";
import { parseSchedCsv } from "../formats/sched/parse-sched-csv.ts";
import { isSchedJson, parseSchedJson } from "../formats/sched/parse-sched-json.ts";
import { isScheduleJson, parseScheduleJson } from "../formats/schedule-json/parse-schedule-json.ts";
import { parseScheduleXml } from "../formats/schedule-xml/parse-schedule-xml.ts";
import { isSessionize, parseSessionize } from "../formats/sessionize/parse-sessionize.ts";
import { parseText } from "../formats/text/parse-text.ts";
import { parseXCal } from "../formats/xcal/parse-xcal.ts";

/** What a source leaves open and its reader has to know. */
export interface ReadHints {
  /** The day it is, `YYYY-MM-DD`: dates without a year are the nearest ones. Null: such dates cannot be read. */
  today: string | null;
  /** What a table's headings stand for, as a person chose it; null: as remembered, else guessed. */
  columns: ColumnMapping | null;
  /** What a person chose for a table with these headings before, in any order; null where nobody did. */
  rememberedColumns?: ((headings: readonly string[]) => ColumnMapping | null) | undefined;
}

/** A format written as JSON; `value` is what JSON.parse made of the file. */
export interface JsonFormat {
  recognises(value: unknown): boolean;
  parse(value: unknown): ParsedSchedule;
}

/** In the order in which they are asked whether they know a file. */
export const jsonFormats = {
  "schedule-json": { recognises: isScheduleJson, parse: parseScheduleJson },
  sessionize: { recognises: isSessionize, parse: parseSessionize },
  "sched-json": { recognises: isSchedJson, parse: parseSchedJson },
  hoverboard: { recognises: isHoverboard, parse: parseHoverboard },
  opass: { recognises: isOPass, parse: parseOPass },
  indico: { recognises: isIndico, parse: parseIndico },
} as const satisfies Partial<Record<ScheduleFormat, JsonFormat>>;
export type JsonFormatName = keyof typeof jsonFormats;

export const isJsonFormat = (format: string): format is JsonFormatName =>
  Object.hasOwn(jsonFormats, format);

/** Every format but people alone, who are read as what their file is. */
export type ReadFormat = Exclude<ScheduleFormat, "speakers">;

export type TextParser = (text: string, hints: ReadHints) => ParsedSchedule;

/** Formats that are read from the text itself. */
export const textFormats = {
  icalendar: parseICalendar,
  "schedule-xml": parseScheduleXml,
  xcal: parseXCal,
  "sched-csv": parseSchedCsv,
  csv: parseCsv,
  text: parseText,
} as const satisfies Record<Exclude<ReadFormat, JsonFormatName>, TextParser>;
