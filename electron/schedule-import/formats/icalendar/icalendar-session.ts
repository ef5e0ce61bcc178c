import type { ParsedSession, SourceId } from "#shared/schedule.ts";
import { type CalendarComponent, firstProperty, firstText } from "./icalendar-components.ts";
import { describedSession, withoutAddress } from "./icalendar-description.ts";
import type { CalendarDialect } from "./icalendar-dialect.ts";
import { calendarPeople, type PeopleHabits } from "./icalendar-people.ts";
import type { CalendarSpan } from "./icalendar-span.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import type { RoomReader } from "./sched-place.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** The UID, and the id that the same system's schedule.xml gives the session, where the UID is made of it. */
function sourceIds(uid: string | null, dialect: CalendarDialect): SourceId[] {
  if (uid === null) return [];
  const ids: SourceId[] = [{ kind: "uid", value: uid }];
  const guid =
    dialect === "frab" ? /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?=@)/i.exec(uid) : null;
  if (guid) ids.unshift({ kind: "guid", value: guid[0] });
  const number =
    dialect === "pentabarf"
      ? /^\d+(?=@)/.exec(uid)
      : dialect === "indico"
        ? /(?<=^indico-contribution-)\d+(?=@)/.exec(uid)
        : null;
  if (number) ids.unshift({ kind: "id", value: number[0] });
  const code = dialect === "pretalx" ? /^pretalx-.*-([A-Z\d]{6})(?:-\d+)?@/.exec(uid) : null;
  if (code?.[1] !== undefined) ids.unshift({ kind: "code", value: code[1] });
  return ids;
}

/** Commas in FOSDEM's tracks are not escaped, so all of its values are one; elsewhere the first category counts. */
function categoryOf(component: CalendarComponent, dialect: CalendarDialect): string | null {
  const property = firstProperty(component, "categories");
  const text = dialect === "pentabarf" ? property?.values.join(",") : property?.values[0];
  return text === undefined || text === "" ? null : text;
}

/** What a calendar's sessions share and each needs to be read. */
export interface SessionHabits extends PeopleHabits {
  roomOf: RoomReader;
}

export type CalendarSession = Omit<ParsedSession, "start" | "end">;

/** All of a session but its time, which repeats: see `spansOf`. */
export function calendarSession(
  component: CalendarComponent,
  habits: SessionHabits,
  warnings: Warnings,
): CalendarSession {
  const where = `line ${component.line}`;
  const { dialect } = habits;
  const summary = plainLine(firstText(component, "summary") ?? "", warnings, where);
  if (summary === "") {
    warnings.add("untitled", `The session in line ${component.line} has no title.`, where);
  }
  const described = describedSession(firstText(component, "description") ?? "", summary);
  const people = calendarPeople(component, summary, described, habits);
  const { text, url } = dialect === "indico" ? withoutAddress(described.text) : described;
  const speakers = parsedSpeakers(people.speakers, warnings, where);
  const category = categoryOf(component, dialect);
  const track = plainLineOrNull(category ?? described.track, warnings, where);
  return {
    sourceIds: sourceIds(firstText(component, "uid"), dialect),
    title: people.title === "" ? "Untitled session" : people.title,
    kind: sessionKindOf({ title: people.title, type: track, hasSpeakers: speakers.length > 0 }),
    room: plainLineOrNull(habits.roomOf(firstText(component, "location")), warnings, where),
    track,
    abstract: parsedAbstract([text], dialect === "pretalx", warnings, where),
    speakers,
    url: webAddressOf(firstText(component, "url") ?? url),
    slidesUrl: null,
    videoUrl: null,
    links: [],
    cancelled:
      firstText(component, "status")?.toUpperCase() === "CANCELLED" || isCancelledTitle(summary),
    where,
  };
}

export const withSpan = (session: CalendarSession, span: CalendarSpan): ParsedSession => ({
  ...session,
  ...span,
});
