/** One session of a calendar. Times are `20261201T090000`, with a trailing Z for UTC. */
export interface CalendarSession {
  uid?: string;
  title: string;
  start?: string;
  end?: string;
  room?: string;
  track?: string;
  speakers?: string[];
  url?: string;
  text?: string;
  isCancelled?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll("\n", "\\n");

/** An iCalendar text, written as a conference's system would: an hour from 09:00 unless told otherwise. */
export function calendarText(
  sessions: readonly CalendarSession[],
  {
    name = "Boat Talks 2026",
    zone = "Europe/Lisbon",
  }: { name?: string; zone?: string | null } = {},
): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Boats//EN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...(zone === null ? [] : [`X-WR-TIMEZONE:${zone}`]),
    ...sessions.flatMap((one) => [
      "BEGIN:VEVENT",
      ...(one.uid === undefined ? [] : [`UID:${one.uid}`]),
      `DTSTART:${one.start ?? "20261201T090000"}`,
      `DTEND:${one.end ?? one.start?.replace(/T\d\d/, (hour) => `T${String(Number(hour.slice(1)) + 1).padStart(2, "0")}`) ?? "20261201T100000"}`,
      `SUMMARY:${escaped(one.title)}`,
      ...(one.room === undefined ? [] : [`LOCATION:${escaped(one.room)}`]),
      ...(one.track === undefined ? [] : [`CATEGORIES:${escaped(one.track)}`]),
      ...(one.speakers ?? []).map((speaker) => `ATTENDEE;CN="${speaker}":invalid:nomail`),
      ...(one.url === undefined ? [] : [`URL:${one.url}`]),
      ...(one.text === undefined ? [] : [`DESCRIPTION:${escaped(one.text)}`]),
      ...(one.isCancelled === true ? ["STATUS:CANCELLED"] : []),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
