import { isZone } from "#shared/event-time.ts";
import { AppError } from "#shared/errors.ts";
import { type EventFile, eventFile, eventFileVersion } from "#shared/event-file.ts";
import type { WholeEvent } from "#electron/store/whole-event.ts";
import { checkUnique } from "./check-unique.ts";
import { parseJson } from "../parsing/parse-json.ts";
import { wholeEvent } from "./whole-event-of.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The event that was written, and those that are part of it. */
export type WholeEventFile = [WholeEvent, ...WholeEvent[]];

/**
 * The events of a file that Lanyard wrote (shared/event-file.ts), parents first; null for any other text. Throws
 * `malformed-source` naming the place that is broken, `not-a-schedule` for a version that is not known here, `too-large` and
 * `invalid-input` for a note that is none. Links of all texts are checked as when a note is saved.
 */
export function readEventFile(text: string): WholeEventFile | null {
  // Most texts are another JSON or none: those are not parsed twice.
  if (!/^\s*\{/.test(text) || !text.includes('"lanyard"')) return null;
  const value = parseJson(text.trimStart());
  if (!isObject(value) || !Object.hasOwn(value, "lanyard")) return null;
  if (value["lanyard"] !== eventFileVersion) {
    throw new AppError(
      "not-a-schedule",
      "This is an event of another version of Lanyard. Import it with the version that wrote it, or with a newer one.",
    );
  }
  const { events } = checked(value);
  checkUnique(events);
  for (const { zone, name } of events) {
    if (!isZone(zone)) {
      throw broken(`the time zone “${zone.slice(0, 60)}” of “${name.slice(0, 60)}” is not known`);
    }
  }
  const [first, ...others] = events.map(wholeEvent);
  if (first === undefined) throw broken("no event is in it");
  return [first, ...others];
}

function checked(value: unknown): EventFile {
  const parsed = eventFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((key) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  const place = path.join("").replace(/^\./, "");
  if (issue?.code === "too_big") {
    throw new AppError("too-large", `This file of an event holds too much at ${place}.`);
  }
  throw broken(`${place === "" ? "its events" : place} cannot be read`);
}

const broken = (what: string): AppError =>
  new AppError(
    "malformed-source",
    `This file of an event is broken: ${what}. Export the event again.`,
  );
