import type { EventFields } from "#shared/event.ts";
import type { AddedSession, ScheduleChanges, ScheduledSession } from "#shared/schedule-changes.ts";
import type { SessionFields } from "#shared/session.ts";
import type { NoteTarget } from "#shared/note.ts";

/** What a person fills in for an event: two days in Amsterdam unless told otherwise. */
export function anEvent(fields: Partial<EventFields> = {}): EventFields {
  return {
    name: "Gophers by the Canal 2026",
    place: "Amsterdam",
    zone: "Europe/Amsterdam",
    startsOn: null,
    endsOn: null,
    parentId: null,
    ...fields,
  };
}

/** What a person fills in for a session of their own: `sessions.add(eventId, aSession({ room: "Hall 1" }))`. */
export function aSession(fields: Partial<SessionFields> = {}): SessionFields {
  return {
    title: "Tea with the maintainers",
    kind: "hallway",
    startsAt: "2026-03-24T10:00:00+01:00",
    endsAt: "2026-03-24T10:30:00+01:00",
    room: "Foyer",
    track: null,
    speakers: [{ name: "Ada Lind", affiliation: "Northwind" }],
    url: null,
    slidesUrl: null,
    videoUrl: null,
    ...fields,
  };
}

/** A session as an import writes it. 2026-03-24, 09:00 to 09:30 UTC. */
export function aScheduledSession(fields: Partial<ScheduledSession> = {}): ScheduledSession {
  return {
    title: "Service meshes without tears",
    kind: "talk",
    startsAt: Date.UTC(2026, 2, 24, 9, 0),
    endsAt: Date.UTC(2026, 2, 24, 9, 30),
    room: "Hall 1",
    track: "Networking",
    abstract: { format: "html", source: "<p>Where the <b>sidecars</b> went.</p>" },
    speakers: [{ name: "Grace Okafor", affiliation: "Contoso" }],
    url: "https://example.org/sessions/meshes",
    slidesUrl: null,
    videoUrl: null,
    links: [],
    status: "scheduled",
    ...fields,
  };
}

/** A new session with one source id, `uid-1` unless told otherwise. */
export function anAddedSession(
  fields: Partial<ScheduledSession> = {},
  sourceId = "uid-1",
): AddedSession {
  return { after: aScheduledSession(fields), sourceIds: [{ kind: "uid", value: sourceId }] };
}

/** What an import would do; nothing unless told otherwise. */
export function changesOf(changes: Partial<ScheduleChanges> = {}): ScheduleChanges {
  return { added: [], changed: [], removed: [], replaced: [], held: [], unchanged: 0, ...changes };
}

/** A note's JSON with one paragraph a text. */
export function aBody(...paragraphs: string[]): string {
  return JSON.stringify({
    type: "doc",
    content: paragraphs.map((text) => ({
      type: "paragraph",
      content: [{ type: "text", text }],
    })),
  });
}

export const ofSession = (sessionId: string): NoteTarget => ({ of: "session", sessionId });
