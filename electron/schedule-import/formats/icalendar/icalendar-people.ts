import { limits } from "#shared/limits.ts";
import type { ParsedSpeaker } from "#shared/schedule.ts";
import type { CalendarComponent } from "./icalendar-components.ts";
import type { DescribedSession } from "./icalendar-description.ts";
import { type CalendarDialect, namedPeople } from "./icalendar-dialect.ts";
import { looksLikeFullName, splitNames } from "../../parsing/person-name.ts";
import type { TitledPeople } from "./titled-people.ts";

/** How one calendar tells who speaks, settled once for all of its sessions. */
export interface PeopleHabits {
  dialect: CalendarDialect;
  organizersSpeak: boolean;
  /** For Sched alone. */
  fromSchedTitle(title: string): TitledPeople;
}

const person = (name: string): ParsedSpeaker => ({ name, affiliation: null });

/** Indico's "Jane Doe (Acme), John Roe". */
function withParentheses(text: string): ParsedSpeaker[] {
  return [...text.matchAll(/([^,(]+?)\s*(?:\(([^)]*)\))?\s*(?:,|$)/g)].map(
    ([, name, affiliation]) => ({
      name: name?.trim() ?? "",
      affiliation: affiliation?.trim() || null,
    }),
  );
}

/** pretalx's "Title - Jane Doe, John Roe": commas separate people, and there are no firms. */
function fromPretalxTitle(title: string): TitledPeople {
  const at = title.lastIndexOf(" - ");
  const names = title
    .slice(at + 3)
    .split(",")
    .map((name) => name.trim());
  if (at <= 0 || !names.every(looksLikeFullName)) return { title, speakers: [] };
  return { title: title.slice(0, at).trim(), speakers: names.map(person) };
}

/** "Title - Jane Doe" where the calendar names Jane Doe elsewhere too: once is enough. */
function withoutTail(title: string, tail: string): string {
  const end = ` - ${tail.trim()}`;
  return title.endsWith(end) && title.length > end.length
    ? title.slice(0, -end.length).trim()
    : title;
}

/** A session's title without its people, and its people in order. */
export function calendarPeople(
  component: CalendarComponent,
  title: string,
  described: DescribedSession,
  habits: PeopleHabits,
): TitledPeople {
  if (habits.dialect === "sched") return habits.fromSchedTitle(title);
  const attendees = namedPeople(component, "attendee");
  if (attendees.length > 0) return { title, speakers: attendees.map(person) };
  if (described.speakers !== null && described.speakers.trim() !== "") {
    const listed = withParentheses(described.speakers.slice(0, limits.lineCharacters));
    // "Jane Doe (Acme), John Roe" is Indico's way, and plain enough to be believed of others.
    const isListed =
      habits.dialect === "indico" ||
      (listed.some((one) => one.affiliation !== null) &&
        listed.every((one) => looksLikeFullName(one.name)));
    const speakers = isListed ? listed : splitNames(described.speakers).map(person);
    return { title: withoutTail(title, described.speakers), speakers };
  }
  if (habits.organizersSpeak) {
    return { title, speakers: namedPeople(component, "organizer").flatMap(splitNames).map(person) };
  }
  return habits.dialect === "pretalx" ? fromPretalxTitle(title) : { title, speakers: [] };
}
