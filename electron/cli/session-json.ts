import type { SessionRow } from "#shared/session.ts";

/** A session as the command line prints it. */
export const sessionJson = (session: SessionRow) => ({
  id: session.id,
  title: session.title,
  kind: session.kind,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  day: session.day,
  room: session.room,
  track: session.track,
  speakers: session.speakers,
  url: session.url,
  slidesUrl: session.slidesUrl,
  videoUrl: session.videoUrl,
  plan: session.plan,
  attendance: session.attendance,
  rating: session.rating,
  status: session.status,
  hasNote: session.hasNote,
});
