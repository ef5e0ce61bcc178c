import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession } from "#shared/schedule.ts";

const root = join(import.meta.dirname, "../..");

/** Schedules of real conferences, beside the repository; they are not part of it. */
export const realSchedules = join(root, "../shared/schedules");

export const hasRealSchedules = existsSync(realSchedules);

export const readBytes = (path: string): Uint8Array => readFileSync(path);

/** Reads and parses one of the small hand-written schedules of test/fixtures/schedules. */
export const fixtureSchedule = (name: string): ParsedSchedule =>
  parseSchedule(decodeText(readBytes(join(root, "test/fixtures/schedules", name))));

export const realSchedule = (name: string): ParsedSchedule =>
  parseSchedule(decodeText(readBytes(join(realSchedules, name))));

/** The session of a title; fails the test when there is none. */
export function sessionTitled({ sessions }: ParsedSchedule, title: string): ParsedSession {
  const found = sessions.find((session) => session.title === title);
  if (!found) throw new Error(`No session "${title}"`);
  return found;
}

/** The AppError that a call ends with; anything else fails the test. */
export function failureOf(call: () => unknown): AppError {
  try {
    call();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown");
}

export const instantOf = (time: string): { instant: number } => ({ instant: Date.parse(time) });
