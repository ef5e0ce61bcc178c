import { AppError } from "#shared/errors.ts";
import { isJsonFormat, jsonFormats, type ReadFormat } from "./formats.ts";
import { looksLikeTable } from "../formats/csv/looks-like-table.ts";
import { isSchedCsv } from "../formats/sched/is-sched-csv.ts";
import { hasTablesByDay } from "../formats/text/has-tables-by-day.ts";
import { timelessRefusal } from "../formats/text/text-refusal.ts";
import { mayHoldTime } from "../formats/text/timed-line.ts";
import { parseJson } from "./parse-json.ts";
import { talksWithoutTimes } from "./talks-without-times.ts";

const READS =
  "Lanyard reads iCalendar (.ics), schedule.xml and .json, Sessionize, Sched, Hoverboard, OPass, Indico, tables (CSV) and lists of talks.";

function refused(what: string): AppError {
  return new AppError("not-a-schedule", `${what} ${READS}`);
}

/** How far the first element may stand from the start, behind comments and instructions. */
const PROLOGUE = 20_000;

/** The first element's name in lower case, past declaration, comments and DOCTYPE. */
function rootOf(text: string): string | null {
  const start = text.slice(0, PROLOGUE);
  let at = start.indexOf("<");
  while (at !== -1) {
    const name = /^<([A-Za-z_][\w:.-]*)/.exec(start.slice(at, at + 200))?.[1];
    if (name !== undefined) return name.toLowerCase();
    const close = start.startsWith("<!--", at) ? "-->" : ">";
    const end = start.indexOf(close, at);
    at = end === -1 ? -1 : start.indexOf("<", end);
  }
  return null;
}

function detectMarkup(text: string): ReadFormat {
  const root = rootOf(text);
  if (root === "schedule") return "schedule-xml";
  if (root !== null && /^(?:[\w.-]+:)?(?:icalendar|vcalendar)$/.test(root)) return "xcal";
  if (root === "html" || /<(?:html|head|body|iframe|script|!doctype html)\b/i.test(text)) {
    throw refused("This is a web page, not a schedule file; look for an export link on it.");
  }
  throw refused(
    root === null
      ? "This looks like XML, but no element begins in it."
      : `This is XML of a kind Lanyard does not know (its root is <${root.slice(0, 40)}>).`,
  );
}

function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(text);
}

function detectJson(text: string): DetectedFormat {
  const value = parseJson(text.replace(/^\uFEFF/, ""));
  const found = Object.entries(jsonFormats).find(([, format]) => format.recognises(value))?.[0];
  if (found !== undefined && isJsonFormat(found)) return { format: found, value };
  throw refused(talksWithoutTimes(value) ?? "This is JSON of a kind Lanyard does not know.");
}

/** What a text is; of JSON what it holds as well, which takes long to read twice. */
export interface DetectedFormat {
  format: ReadFormat;
  value?: unknown;
}

/** What a text is. Throws as `detectFormat` does. */
export function detectSource(text: string): DetectedFormat {
  const start = text.slice(0, 4000).replace(/^\uFEFF/, "");
  const isAlone = isJson(start) && !/^BEGIN:VCALENDAR\s*$/im.test(text);
  return isAlone ? detectJson(text) : { format: detectFormat(text) };
}

/**
 * What a text is, from its content and never from a file's name. Anything that is no schedule Lanyard knows throws
 * `not-a-schedule`, and the message says what it was taken for.
 */
export function detectFormat(text: string): ReadFormat {
  const start = text.slice(0, 4000).replace(/^\uFEFF/, "");
  if (/^\s*BEGIN\s*:\s*V(?:CALENDAR|EVENT|TIMEZONE)/i.test(start)) return "icalendar";
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(start)) {
    throw refused("This is an address card (vCard), not a calendar.");
  }
  if (/^\s*</.test(start)) return detectMarkup(text.replace(/^\uFEFF/, ""));
  if (/^BEGIN:VCALENDAR\s*$/im.test(text)) return "icalendar";
  if (isJson(start)) return detectJson(text).format;
  if (isSchedCsv(start)) return "sched-csv";
  if (hasTablesByDay(text)) return "text";
  // Before what only links elsewhere: a table of talks may link to Sched in each row.
  if (looksLikeTable(text.replace(/^\uFEFF/, ""))) return "csv";
  if (mayHoldTime(text)) return "text";
  throw timelessRefusal(text);
}
