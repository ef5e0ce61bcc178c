import ICAL from "ical.js";
import { speakersLine } from "#electron/post/speakers-line.ts";
import type { EventClock } from "#shared/event-time.ts";
import { abstractToText } from "#shared/rich-text/abstract-to-text.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import type { Plan } from "#shared/session.ts";
import { planWords } from "#shared/session-words.ts";
import { type ClockChange, comesTwice } from "./clock-changes.ts";
import { localTime, textValue, utcTime } from "./calendar-value.ts";

/** What all sessions of a calendar share. */
export interface CalendarHabits {
  clock: EventClock;
  /** The zone that local times are written in, and its changes around them; null: all times are UTC. */
  zone: { tzid: string; changes: readonly ClockChange[] } | null;
  /** Where a session without a room takes place. */
  place: string | null;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** RFC 5545, 3.8.1.9: 1 is the highest, 9 the lowest. */
const PRIORITIES: Record<Plan, number> = { must: 1, maybe: 5, backup: 9 };

/**
 * A session as a VEVENT. The UID is Lanyard's own id, which never changes (RFC 7986, 5.3), and not the source's: the
 * calendar can stand beside the conference's own without either overwriting the other.
 */
export function calendarSession(session: StoredSession, habits: CalendarHabits): ICAL.Component {
  const component = new ICAL.Component("vevent");
  const add = (name: string, text: string | null): void => {
    const value = textValue(text ?? "");
    if (value !== "") component.addPropertyWithValue(name, value);
  };
  const isOff = session.status !== "scheduled";
  add("uid", session.id);
  component.addPropertyWithValue("dtstamp", utcTime(habits.now));
  // Grows with each export, so that a calendar that has the session takes the newer one (RFC 5545, 3.8.7.4).
  component.addPropertyWithValue("sequence", Math.floor(habits.now / 60_000));
  for (const property of spanOf(session, habits)) component.addProperty(property);
  add("summary", session.title);
  add("location", session.room ?? habits.place);
  add("description", descriptionOf(session));
  const categories = [session.track, session.plan && planWords[session.plan]];
  addCategories(component, categories);
  if (session.url !== null && URL.canParse(session.url)) add("url", new URL(session.url).href);
  add("status", isOff ? "CANCELLED" : "CONFIRMED");
  if (session.plan !== null) {
    component.addPropertyWithValue("priority", PRIORITIES[session.plan]);
  }
  // Only what one means to attend makes one busy.
  add("transp", session.plan === "must" && !isOff ? "OPAQUE" : "TRANSPARENT");
  return component;
}

/** DTEND comes after DTSTART (RFC 5545, 3.8.2.2); a session without a length has none (3.6.1). */
function spanOf(
  { startsAt, endsAt }: StoredSession,
  { zone, clock }: CalendarHabits,
): ICAL.Property[] {
  // Of a local time that comes twice the first is meant (3.3.5), but not every program knows.
  const isLocal =
    zone !== null && ![startsAt, endsAt].some((instant) => comesTwice(instant, zone.changes));
  const property = (name: string, instant: number): ICAL.Property => {
    const made = new ICAL.Property(name);
    if (isLocal) made.setParameter("tzid", zone.tzid);
    made.setValue(isLocal ? localTime(clock.format(instant)) : utcTime(instant));
    return made;
  };
  const start = property("dtstart", startsAt);
  return wholeSeconds(endsAt) > wholeSeconds(startsAt)
    ? [start, property("dtend", endsAt)]
    : [start];
}

const wholeSeconds = (instant: number): number => Math.floor(instant / 1000) * 1000;

function addCategories(component: ICAL.Component, texts: (string | null)[]): void {
  const values = texts.map((text) => textValue(text ?? "")).filter((text) => text !== "");
  if (values.length === 0) return;
  const property = new ICAL.Property("categories");
  property.setValues(values);
  component.addProperty(property);
}

function descriptionOf({ speakers, abstract, slidesUrl, videoUrl }: StoredSession): string {
  const line = speakersLine(speakers);
  const links = [slidesUrl && `Slides: ${slidesUrl}`, videoUrl && `Video: ${videoUrl}`];
  return [
    line === "" ? null : `${speakers.length === 1 ? "Speaker" : "Speakers"}: ${line}`,
    abstract && abstractToText(abstract),
    links.filter(Boolean).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
