import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { type DetectedFormat, detectSource } from "./detect-format.ts";
import {
  isJsonFormat,
  jsonFormats,
  type ReadHints,
  textFormats,
  type TextParser,
} from "./formats.ts";
import { parseJson } from "./parse-json.ts";

export interface ParseOptions extends Partial<ReadHints> {
  /** What the text is, whatever it looks like. Left out: found out. */
  format?: ScheduleFormat | undefined;
}

/**
 * Reads a schedule's text. Throws AppErrors alone: `not-a-schedule` when it holds none that Lanyard knows,
 * `malformed-source` with a line or field when it is broken, `too-large` over a limit.
 */
export function parseSchedule(text: string, options: ParseOptions = {}): ParsedSchedule {
  // What no database can hold is taken out first, so that importing a file again finds nothing changed.
  const clean = text
    .toWellFormed()
    .replaceAll("\0", "")
    .replace(/^\uFEFF/, "");
  const hints = {
    today: options.today ?? null,
    columns: options.columns ?? null,
    rememberedColumns: options.rememberedColumns,
  };
  const { format } = options;
  const isPeople = format === "speakers";
  const detected = format === undefined || format === "speakers" ? detectSource(clean) : { format };
  const parsed = parseAs(detected, clean, hints);
  const hasPeople = (parsed.people ?? []).length > 0;
  if (isPeople && !hasPeople) {
    throw new AppError(
      "not-a-schedule",
      "This holds no list of speakers apart from their sessions.",
    );
  }
  const areAlone = hasPeople && (isPeople || parsed.sessions.length === 0);
  const schedule: ParsedSchedule = areAlone
    ? { ...parsed, format: "speakers", sessions: [] }
    : parsed;
  if (!clean.includes("\uFFFD")) return schedule;
  return {
    ...schedule,
    warnings: [
      ...schedule.warnings,
      {
        code: "unreadable-characters",
        message: "Some characters could not be read and show as \uFFFD.",
        where: null,
      },
    ],
  };
}

function parseAs(detected: DetectedFormat, text: string, hints: ReadHints): ParsedSchedule {
  const { format } = detected;
  if (!isJsonFormat(format)) {
    const parse: TextParser = textFormats[format];
    return parse(text, hints);
  }
  const { recognises, parse } = jsonFormats[format];
  const value = "value" in detected ? detected.value : parseJson(text);
  if (recognises(value)) return parse(value);
  throw new AppError(
    "not-a-schedule",
    `This is JSON, but not of the shape that “${format}” stands for.`,
  );
}
