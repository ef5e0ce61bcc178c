import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings } from "../../parsing/import-warnings.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import {
  attributeOf,
  childrenOf,
  elementsIn,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";
import { draftSession, type DraftHabits } from "./draft-session.ts";
import { draftSpan, draftWhere } from "./draft-time.ts";

/** The zone that the calendars name, or the first that a start names. */
function zoneOf(calendars: readonly XmlElement[], events: readonly XmlElement[]): string | null {
  const names = [
    ...calendars.map((calendar) => textOf(calendar, "x-wr-timezone")),
    ...events.slice(0, 1).map((event) => attributeOf(childrenOf(event, "dtstart")[0], "tzid")),
  ];
  return names.map((name) => knownZone(name ?? "")).find((zone) => zone !== null) ?? null;
}

/** Pentabarf calls every calendar "… Schedule". */
function nameOf(calendars: readonly XmlElement[]): string {
  const names = calendars.flatMap((calendar) => [
    textOf(calendar, "x-wr-calname"),
    textOf(calendar, "x-wr-caldesc"),
  ]);
  return (names.find((name) => name.trim() !== "") ?? "").replace(/\s+schedule\s*$/i, "");
}

/**
 * Reads calendars in the form of the xCal draft (draft-ietf-calsch-many-xcal): each property is an element with its
 * text. Throws `not-a-schedule` without sessions, `malformed-source` when none has a time, `too-large` over the limits.
 */
export function draftSchedule(calendars: readonly XmlElement[]): ParsedSchedule {
  const warnings = createWarnings();
  const events = calendars.flatMap((calendar) => elementsIn(calendar, "vevent"));
  if (events.length === 0) {
    throw new AppError(
      "not-a-schedule",
      "This calendar holds no sessions (no <vevent>). Get the full schedule from the event’s site.",
    );
  }
  checkSessionCount("This calendar", events.length);
  const url = calendars.map((calendar) => webAddressOf(textOf(calendar, "url")));
  const makers = calendars.map((calendar) => textOf(calendar, "prodid"));
  const habits: DraftHabits = {
    base: url.find((each) => each !== null) ?? null,
    isPentabarf: makers.some((maker) => /pentabarf|\bfrab\b/i.test(maker)),
  };
  let relative = 0;
  const sessions = events.flatMap((event): ParsedSession[] => {
    const span = draftSpan(event, warnings);
    if (span === null) {
      const written = textOfNode(childrenOf(event, "dtstart")[0]).slice(0, 40);
      warnings.add(
        "no-start",
        `“${written}” is no start that can be meant; the session was left out.`,
        draftWhere(event),
      );
      return [];
    }
    const session = draftSession(event, span, habits, warnings);
    if (session.url === null && textOf(event, "url") !== "") relative += 1;
    return [session];
  });
  if (sessions.length === 0) {
    throw new AppError(
      "malformed-source",
      `No session of this calendar has a time: ${warnings.list()[0]?.message ?? ""}`.trim(),
    );
  }
  if (relative > 0) {
    warnings.add(
      "relative-link",
      `The addresses of ${relative} sessions do not say their site and were left out.`,
    );
  }
  return {
    format: "xcal",
    event: {
      name: plainLineOrNull(nameOf(calendars), warnings, "the calendar’s name"),
      place: null,
      url: habits.base,
      zone: zoneOf(calendars, events),
      dayStartsAt: null,
    },
    sessions,
    warnings: warnings.list(),
  };
}
