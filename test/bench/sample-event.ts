const firstStart = Date.UTC(2026, 9, 6, 7);
const HALF_HOUR = 30 * 60_000;

const stamp = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");

/** An iCalendar of so many made-up sessions: ten rooms, sixteen slots a day. */
export function calendarOf(sessions: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Bench//EN",
    "X-WR-CALNAME:Bench Days",
    "X-WR-TIMEZONE:Europe/Zurich",
  ];
  for (let number = 0; number < sessions; number += 1) {
    const slot = Math.floor(number / 10);
    const start = firstStart + Math.floor(slot / 16) * 86_400_000 + (slot % 16) * HALF_HOUR;
    lines.push(
      "BEGIN:VEVENT",
      `UID:bench-${number}@example.org`,
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(start + HALF_HOUR)}`,
      `SUMMARY:Session ${number} on keeping ${number % 7} promises`,
      `LOCATION:Room ${(number % 10) + 1}`,
      `CATEGORIES:Track ${number % 6}`,
      `ATTENDEE;CN="Speaker ${number % 300}":invalid:nomail`,
      `DESCRIPTION:${"A paragraph of an abstract that says what the session is about. ".repeat(6)}`,
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR", "");
  return lines.join("\r\n");
}
