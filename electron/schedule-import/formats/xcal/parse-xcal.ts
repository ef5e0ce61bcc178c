import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { guardXml, withoutForbidden } from "../../parsing/guard-xml.ts";
import { createWarnings } from "../../parsing/import-warnings.ts";
import { elementOf, elementsIn, parseXmlTree, type XmlElement } from "../../parsing/xml-tree.ts";
import { draftSchedule } from "./draft-schedule.ts";
import { standardSchedule } from "./standard-schedule.ts";

/** The calendars of a file: in its root element, however that is written, or the root itself. */
function calendarsOf(tree: XmlElement): XmlElement[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const isRoot = /^icalendar$/i.test(name);
    if (!isRoot && !/^vcalendar$/i.test(name)) return [];
    return elementsIn(isRoot ? elementOf(node) : tree, isRoot ? "vcalendar" : name);
  });
}

/**
 * Reads iCalendar written as XML: the draft's form, which Pentabarf and frab write, and that of RFC 6321. Throws
 * `malformed-source` naming a line or event, `not-a-schedule` when no session is in it, `too-large` over the limits.
 */
export function parseXCal(text: string): ParsedSchedule {
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
  const calendars = calendarsOf(parseXmlTree(clean.text, new Set(), "taken-off"));
  if (calendars.length === 0) {
    throw new AppError(
      "not-a-schedule",
      "This is XML, but no calendar (<vcalendar>) is in it. Get the full schedule from the event’s site.",
    );
  }
  const isStandard = calendars.some(
    (calendar) => Object.hasOwn(calendar, "components") || Object.hasOwn(calendar, "properties"),
  );
  const schedule = isStandard ? standardSchedule(calendars) : draftSchedule(calendars);
  return { ...schedule, format: "xcal", warnings: [...warnings.list(), ...schedule.warnings] };
}
