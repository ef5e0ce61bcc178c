const MINUTE = 60_000;

interface Span {
  startsAt: string;
  endsAt: string;
}

/** Where a session stands at `now` (milliseconds since 1970): `in 8 min`, `12 min left`, `ended 4 min ago`. */
export function countdown({ startsAt, endsAt }: Span, now: number): string {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  if (now < start) return `in ${lengthWords(Math.ceil((start - now) / MINUTE))}`;
  if (now < end) return `${lengthWords(Math.ceil((end - now) / MINUTE))} left`;
  const since = Math.floor((now - end) / MINUTE);
  return since === 0 ? "ended just now" : `ended ${lengthWords(since)} ago`;
}

/** `45 min`, `1 h`, `1 h 5 min`. */
function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
