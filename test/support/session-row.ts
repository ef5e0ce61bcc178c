import type { SessionRow } from "#shared/session.ts";

/** A talk on the first morning, different where a test says so. Its id follows from its title. */
export function aSession(fields: Partial<SessionRow> = {}): SessionRow {
  const title = fields.title ?? "Opening";
  return {
    id: `id of ${title}`,
    eventId: "event",
    title,
    kind: "talk",
    startsAt: "2026-03-24T09:00:00+01:00",
    endsAt: "2026-03-24T09:30:00+01:00",
    day: "2026-03-24",
    room: "Hall 1",
    track: null,
    speakers: [],
    url: null,
    slidesUrl: null,
    videoUrl: null,
    plan: null,
    attendance: null,
    rating: null,
    status: "scheduled",
    hasNote: false,
    isOwn: false,
    tags: [],
    ...fields,
  };
}

/** Times of 24 March 2026 in Amsterdam; `24:30` is half past midnight of the next day. */
export function at(from: string, to: string): Pick<SessionRow, "startsAt" | "endsAt" | "day"> {
  return { startsAt: wall(from), endsAt: wall(to), day: "2026-03-24" };
}

function wall(time: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  const hour = Number(hours);
  const date = hour < 24 ? "2026-03-24" : "2026-03-25";
  return `${date}T${String(hour % 24).padStart(2, "0")}:${minutes}:00+01:00`;
}
