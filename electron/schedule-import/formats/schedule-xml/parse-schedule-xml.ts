import { AppError } from "#shared/errors.ts";
import type { ParsedEvent, ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { guardXml, withoutForbidden } from "../../parsing/guard-xml.ts";
import { whereOf, xmlSession, type XmlHabits } from "./schedule-xml-session.ts";
import { clockMinutes, sourceStart } from "../../parsing/schedule-time.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementOf,
  parseXmlTree,
  textOf,
  type XmlElement,
} from "../../parsing/xml-tree.ts";
import { offsetsWithout, sourceZone, type ZoneEvidence } from "../../parsing/schedule-zone.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** Elements that a schedule holds several of. */
const lists = new Set(["day", "room", "event", "person", "link", "attachment", "track"]);

/** Days of people end at night. FOSDEM's "09:00" is where its grid begins, not where its day does. */
const LATEST_DAY_CHANGE = 6 * 60;

interface Placed {
  event: XmlElement;
  day: string | null;
  room: string | null;
}

function eventsOf(schedule: XmlElement): Placed[] {
  return childrenOf(schedule, "day").flatMap((dayNode) => {
    const day = attributeOf(dayNode, "date");
    return childrenOf(elementOf(dayNode), "room").flatMap((roomNode) => {
      const room = attributeOf(roomNode, "name");
      return childrenOf(elementOf(roomNode), "event").flatMap((node) => {
        const event = elementOf(node);
        return event ? [{ event, day, room }] : [];
      });
    });
  });
}

/** What was understood of a file without sessions, and what is missing. */
function noSessions(schedule: XmlElement): AppError {
  const days = childrenOf(schedule, "day").map((day) => elementOf(day) ?? {});
  const own = days.flatMap(Object.keys).find((name) => !/^[@#]|^room$/.test(name));
  if (own === undefined) {
    return new AppError(
      "not-a-schedule",
      "This schedule.xml holds no sessions (no <event> in a <room> of a <day>). It may not be published yet.",
    );
  }
  const count = days.reduce((sum, day) => sum + childrenOf(day, own).length, 0);
  const name = own.slice(0, 40);
  const onDays = days.length === 1 ? "1 day" : `${days.length.toLocaleString("en")} days`;
  return new AppError(
    "not-a-schedule",
    `This <schedule> is laid out in a way of its own: ${count.toLocaleString("en")} <${name}> on ${onDays} were understood, but no <event> in a <room>, so what they hold cannot be told. Look for an export as iCalendar or as Pentabarf, frab or pretalx schedule.xml.`,
  );
}

/** Sessions, and beside them what is known about their zone. */
function readEvents(
  placed: readonly Placed[],
  dayChange: number | null,
  habits: XmlHabits,
  warnings: Warnings,
): { sessions: ParsedSession[]; evidence: ZoneEvidence[] } {
  const sessions: ParsedSession[] = [];
  const evidence: ZoneEvidence[] = [];
  for (const { event, day, room } of placed) {
    const clock = textOf(event, "start");
    const date = textOf(event, "date");
    const start = sourceStart(date, clock, day, dayChange);
    if (start === null) {
      const written = [date || day, clock].filter(Boolean).join(" ").slice(0, 60);
      warnings.add(
        "no-start",
        `“${written}” is no date that can be meant; the session was left out.`,
        whereOf(event),
      );
      continue;
    }
    if ("instant" in start.time && start.offset !== null) {
      evidence.push({ instant: start.time.instant, offset: start.offset, start: clock });
    }
    sessions.push(xmlSession(event, start.time, room, habits, warnings));
  }
  return { sessions, evidence };
}

function eventFields(
  schedule: XmlElement,
  dayChange: number | null,
  zone: string | null,
  warnings: Warnings,
): ParsedEvent {
  const conference = childOf(schedule, "conference");
  const line = (name: string): string | null =>
    plainLineOrNull(textOf(conference, name), warnings, `conference ${name}`);
  const place = [line("venue"), line("city")].filter((part) => part !== null).join(", ");
  return {
    name: line("title") ?? line("acronym"),
    place: place === "" ? null : place,
    url: webAddressOf(textOf(conference, "url")) ?? webAddressOf(textOf(conference, "base_url")),
    zone,
    dayStartsAt: dayChange !== null && dayChange <= LATEST_DAY_CHANGE ? dayChange : null,
  };
}

/**
 * Reads a schedule.xml as Pentabarf, frab, pretalx, wafer, FOSDEM and the CCC write it. Throws `malformed-source` naming
 * a line, `not-a-schedule` when no session is in it, `too-large` over the limits.
 */
export function parseScheduleXml(text: string): ParsedSchedule {
  const warnings = createWarnings();
  const clean = withoutForbidden(text);
  if (clean.line !== null) {
    warnings.add(
      "control-characters",
      `Control characters that XML does not allow were removed, the first in line ${clean.line}.`,
      `line ${clean.line}`,
    );
  }
  guardXml(clean.text);
  const schedule = childOf(parseXmlTree(clean.text, lists), "schedule") ?? {};
  const placed = eventsOf(schedule);
  if (placed.length === 0) throw noSessions(schedule);
  checkSessionCount("This schedule", placed.length);
  const conference = childOf(schedule, "conference");
  const dayChange = clockMinutes(textOf(conference, "day_change"));
  const generator = childOf(schedule, "generator");
  const habits: XmlHabits = {
    base: webAddressOf(textOf(conference, "base_url")) ?? webAddressOf(textOf(conference, "url")),
    isMarkdown: /\b(?:pretalx|hub)\b/i.test(attributeOf(generator, "name") ?? ""),
  };
  const { sessions, evidence } = readEvents(placed, dayChange, habits, warnings);
  if (sessions.length === 0) {
    throw new AppError(
      "malformed-source",
      `No session of this schedule has a time: ${warnings.list()[0]?.message ?? ""}`.trim(),
    );
  }
  const zone = sourceZone(textOf(conference, "time_zone_name"), evidence, warnings);
  return {
    format: "schedule-xml",
    event: eventFields(schedule, dayChange, zone, warnings),
    sessions,
    ...offsetsWithout(zone, evidence),
    warnings: warnings.list(),
  };
}
