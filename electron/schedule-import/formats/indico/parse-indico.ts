import { AppError } from "#shared/errors.ts";
import type { ParsedEvent, ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { fieldOf, textField } from "../../parsing/json-object.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { indicoEntries, indicoEvents } from "./indico-entries.ts";
import { indicoSession, indicoWhere } from "./indico-session.ts";
import { createIndicoTime } from "./indico-time.ts";

/** What is known of the conference; of several in one export, what the first says. */
function eventFields(value: unknown, zone: string, warnings: Warnings): ParsedEvent {
  const [event] = indicoEvents(value);
  const line = (name: string): string | null =>
    plainLineOrNull(textField(event, name), warnings, `results[0].${name}`);
  return {
    name: line("title"),
    place: line("location"),
    url: webAddressOf(textField(event, "url"), webAddressOf(textField(value, "url"))),
    zone: knownZone(textField(event, "timezone") || zone),
    dayStartsAt: null,
  };
}

/**
 * Reads Indico's JSON: /export/event with its contributions, or /export/timetable. Throws `not-a-schedule` when there are
 * no contributions in it, `malformed-source` when none has a time, `too-large` over the limits.
 */
export function parseIndico(value: unknown): ParsedSchedule {
  const entries = indicoEntries(value);
  if (entries.length === 0) {
    throw new AppError(
      "not-a-schedule",
      "This is an event of Indico without its contributions. Export it again with ?detail=contributions at the end of the address.",
    );
  }
  checkSessionCount("This Indico export", entries.length);
  const warnings = createWarnings();
  const timeOf = createIndicoTime();
  const [event] = indicoEvents(value);
  const base = webAddressOf(textField(value, "url")) ?? webAddressOf(textField(event, "url"));
  const sessions: ParsedSession[] = [];
  let zone = "";
  for (const entry of entries) {
    const written = fieldOf(entry.fields, "startDate");
    const start = timeOf(written);
    if (start === null) {
      warnings.add(
        "no-start",
        `“${textField(written, "date").slice(0, 40)}” is no date that can be meant; the session was left out.`,
        indicoWhere(entry),
      );
      continue;
    }
    if (zone === "") zone = textField(written, "tz");
    sessions.push(indicoSession(entry, start, { timeOf, base }, warnings));
  }
  if (sessions.length === 0) {
    throw new AppError(
      "malformed-source",
      "No contribution of this Indico export has a startDate. The timetable may not be published yet.",
    );
  }
  return {
    format: "indico",
    event: eventFields(value, zone, warnings),
    sessions,
    warnings: warnings.list(),
  };
}
