const parts = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A day (`YYYY-MM-DD`) as it stands on screens: `Mon 23 Mar`, or `Mon 23 Mar 2026` with its year. */
export function dayInWords(day: string, { withYear = false } = {}): string {
  const of = new Map(
    parts.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]),
  );
  const words = [of.get("weekday"), of.get("day"), of.get("month")];
  return (withYear ? [...words, of.get("year")] : words).join(" ");
}
