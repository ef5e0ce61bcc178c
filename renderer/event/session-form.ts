import type { EventClock } from "#shared/event-time.ts";
import type { SessionFields, SessionKind, SessionRow } from "#shared/session.ts";
import { clockTime, readClockTime } from "./clock-time.ts";
import { readLink } from "./read-link.ts";
import { readSpeakers, speakerLines } from "./speaker-lines.ts";

/** A session as it is typed. Times are wall times of its event. */
export interface SessionForm {
  title: string;
  kind: SessionKind;
  /** The event's own day, `YYYY-MM-DD`. */
  day: string;
  start: string;
  end: string;
  room: string;
  track: string;
  speakers: string;
  url: string;
  slidesUrl: string;
  videoUrl: string;
}

/** What is wrong, in a sentence a field. */
export type WrongFields = Partial<Record<keyof SessionForm, string>>;

/** The clock of an event, and when its days begin (minutes after midnight). */
export interface EventTimes {
  clock: EventClock;
  dayStartsAt: number;
}

const DAY = 1440;
const MINUTE = 60_000;
/** What ends before it starts ends on the next morning, unless that makes it longer than any party. */
const LONGEST = 12 * 60 * MINUTE;

/** A session that is there, to be changed. */
export const formOf = (row: SessionRow): SessionForm => ({
  title: row.title,
  kind: row.kind,
  day: row.day,
  start: row.startsAt.slice(11, 16),
  end: row.endsAt.slice(11, 16),
  room: row.room ?? "",
  track: row.track ?? "",
  speakers: speakerLines(row.speakers),
  url: row.url ?? "",
  slidesUrl: row.slidesUrl ?? "",
  videoUrl: row.videoUrl ?? "",
});

/** A new one from one instant to another. */
export const newForm = (start: number, end: number, { clock }: EventTimes): SessionForm => ({
  title: "",
  kind: "hallway",
  day: clock.dayOf(start),
  start: clock.format(start).slice(11, 16),
  end: clock.format(end).slice(11, 16),
  room: "",
  track: "",
  speakers: "",
  url: "",
  slidesUrl: "",
  videoUrl: "",
});

/** What was typed as fields, or what is wrong with it. */
export function readForm(form: SessionForm, times: EventTimes): SessionFields | WrongFields {
  const wrong: WrongFields = {};
  if (form.title.trim() === "") wrong.title = "Give it a title.";
  if (!isDay(form.day)) wrong.day = "Choose a day.";
  const start = readClockTime(form.start);
  const end = readClockTime(form.end);
  if (start === null) wrong.start = "Type a time, such as 14:30.";
  if (end === null) wrong.end = "Type a time, such as 15:00.";
  const links = {
    url: readLink(form.url),
    slidesUrl: readLink(form.slidesUrl),
    videoUrl: readLink(form.videoUrl),
  };
  for (const name of ["url", "slidesUrl", "videoUrl"] as const) {
    if (links[name] === undefined) wrong[name] = "This is not a web address.";
  }
  if (start === null || end === null || wrong.day !== undefined) return wrong;
  const span = spanOf(form.day, start, end, times);
  if (span === null) wrong.end = "It ends before it starts.";
  if (span === null || Object.keys(wrong).length > 0) return wrong;
  return {
    title: form.title.trim(),
    kind: form.kind,
    startsAt: times.clock.format(span.start),
    endsAt: times.clock.format(span.end),
    room: form.room.trim() || null,
    track: form.track.trim() || null,
    speakers: readSpeakers(form.speakers),
    url: links.url ?? null,
    slidesUrl: links.slidesUrl ?? null,
    videoUrl: links.videoUrl ?? null,
  };
}

export const isRead = (read: SessionFields | WrongFields): read is SessionFields =>
  "startsAt" in read;

function spanOf(
  day: string,
  startMinutes: number,
  endMinutes: number,
  { clock, dayStartsAt }: EventTimes,
): { start: number; end: number } | null {
  // Before the day's own beginning it is the night after: 00:30 of Tuesday's programme is on Wednesday's date.
  const startDate = startMinutes < dayStartsAt ? dayAfter(day) : day;
  const start = clock.instantOf(`${startDate}T${clockTime(startMinutes)}`);
  const endDate = endMinutes <= startMinutes ? dayAfter(startDate) : startDate;
  const end = clock.instantOf(`${endDate}T${clockTime(endMinutes)}`);
  const isNextMorning = endDate !== startDate;
  if (isNextMorning && end - start > LONGEST) return null;
  return { start, end };
}

/** Whether a whole day is typed. */
export const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day);

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY * MINUTE).toISOString().slice(0, 10);
