import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { ParsedSchedule, ParsedTime } from "#shared/schedule.ts";
import { programmes } from "#test/support/real-calendar-programmes.ts";
import {
  failureOf,
  hasRealSchedules,
  readBytes,
  realSchedule,
  realSchedules,
  sessionTitled,
} from "#test/support/schedule-files.ts";

/** `2026-03-22T08:00`, in the event's own zone. */
function localTime(time: ParsedTime, zone: string): string {
  const text = "local" in time ? time.local : createEventClock(zone, 0).format(time.instant);
  return text.slice(0, 16);
}

/** How many sessions the small edge cases hold. */
const held: Record<string, number> = {
  "icalendar-broken_ical": 1,
  "icalendar-event_with_recurrence": 97,
  "icalendar-event_with_recurrence_exdates_on_different_lines": 10,
  "icalendar-invalid_duration": 1,
  "icalendar-issue_104_broken_calendar": 1,
  "icalendar-issue_1231_recurrence": 1,
  "icalendar-issue_127_categories_with_commas": 1,
  "icalendar-issue_218_bad_tzid": 1,
  "icalendar-issue_313_globally_unique_tzid": 3,
  "icalendar-issue_351_whitespace_in_property_and_params": 1,
  "icalendar-issue_355_url_escaping": 1,
  // Weekly for ever, followed for a year.
  "icalendar-issue_466_convert_tzid_with_slash": 53,
  "icalendar-issue_526_calendar_with_events": 2,
  "icalendar-issue_526_calendar_with_shuffeled_events": 2,
  // The one with a start, and its RDATE; two have no start.
  "icalendar-issue_722_missing_timezones": 2,
  "icalendar-multiple_calendar_components": 3,
  "icalendar-x_location": 261,
  "icaljs-blank_description": 1,
  "icaljs-daily_recur": 367,
  "icaljs-day_long_recur_yearly": 261,
  "icaljs-duration_instead_of_dtend": 1,
  "icaljs-forced_types": 1,
  // Three years by RDATE, and each of them once more under an id of its own.
  "icaljs-google_birthday": 6,
  // 18 Mondays and 18 Sundays.
  "icaljs-multiple_rrules": 36,
  "icaljs-only_dtstart_date": 1,
  "icaljs-only_dtstart_time": 1,
  "icaljs-parserv2": 263,
  // 13 first Tuesdays and 3 RDATEs, less 3 EXDATEs.
  "icaljs-recur_instances": 13,
  "icaljs-recur_instances_finite": 5,
  "icaljs-utc_negative_zero": 1,
};

/** Words of the sentence with which the others are refused. */
const refused: Record<string, string> = {
  "icalendar-big_bad_calendar": "breaks off in line 41",
  "icalendar-bom_calendar": "holds no sessions",
  "icalendar-broken_dtstart": "INVALID-DATE",
  "icalendar-calendar_with_unicode": "holds no sessions",
  "icalendar-empty": "holds no sessions",
  "icalendar-event_with_escaped_characters": "has no start",
  "icalendar-fuzz_testcase_vtimezone_lone_cr": "holds no sessions",
  "icalendar-issue_1549_binary_attachment": "has no start",
  "icalendar-issue_64_event_with_non_ascii_summary": "has no start",
  "icalendar-pr_480_summary_with_colon": "breaks off in line 7",
  "icalendar-rfc_6868": "has no start",
  "icalendar-rfc_7986_conferences": "has no start",
  "icalendar-small_bad_calendar": "breaks off in line 3",
  "icaljs-blank_line_end": "holds no sessions",
  "icaljs-blank_line_mid": "holds no sessions",
};

const readEdge = (name: string): ParsedSchedule =>
  parseSchedule(decodeText(readBytes(join(realSchedules, "ics-edge", `${name}.ics`))));

describe.skipIf(!hasRealSchedules)(
  "calendars and schedule.xml of real conferences (skipped without ../shared/schedules)",
  () => {
    test.each(programmes)(
      "%s in %s: first and last session, speakers",
      (file, zone, first, last, speakers) => {
        const schedule = realSchedule(file);
        const inOrder = schedule.sessions
          .map(({ start, title }) => ({ at: localTime(start, zone), title }))
          .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
          .map(({ at, title }) => `${at} ${title}`);
        expect([inOrder[0], inOrder.at(-1)]).toEqual([first, last]);
        for (const [title, names] of Object.entries(speakers)) {
          const found = sessionTitled(schedule, title).speakers.map(({ name, affiliation }) =>
            affiliation === null ? name : `${name}, ${affiliation}`,
          );
          expect([title, found]).toEqual([title, names]);
        }
      },
    );

    test("all 45 edge cases are in the tables", () => {
      const names = [...Object.keys(held), ...Object.keys(refused)].toSorted();
      const files = readdirSync(join(realSchedules, "ics-edge")).toSorted();
      expect(names.map((name) => `${name}.ics`)).toEqual(files);
      expect(files).toHaveLength(45);
    });

    test.each(Object.entries(held))("edge case %s holds %i", (name, count) => {
      expect(readEdge(name).sessions).toHaveLength(count);
    });

    test.each(Object.entries(refused))("edge case %s is refused: %s", (name, words) => {
      const { message } = failureOf(() => readEdge(name));
      expect(message).toContain(words);
      expect(message).toMatch(/^[A-Z].{20,}\.$/s);
    });
  },
);
