import type { WholeEvent, WholeNote, WholeSession } from "#electron/store/whole-event.ts";
import type { FileEvent, FileNote, FileSession } from "#shared/event-file.ts";
import { createEventClock, type EventClock } from "#shared/event-time.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";

const utc = (instant: number): string => new Date(instant).toISOString();
const utcOrNull = (instant: number | null): string | null =>
  instant === null ? null : utc(instant);

/** In the event's zone, as people read it; parts of a second, which that form lacks, in UTC. */
const eventTime = (instant: number, clock: EventClock): string =>
  instant % 1000 === 0 ? clock.format(instant) : utc(instant);

/** An event as its file tells it (shared/event-file.ts). Throws `invalid-input` for a note that is none. */
export function fileEvent(whole: WholeEvent, parentName: string | null): FileEvent {
  const clock = createEventClock(whole.zone, whole.dayStartsAt);
  return {
    id: whole.id,
    parent:
      whole.parentId === null || parentName === null
        ? null
        : { id: whole.parentId, name: parentName },
    name: whole.name,
    place: whole.place,
    zone: whole.zone,
    startsOn: whole.startsOn,
    endsOn: whole.endsOn,
    dayStartsAt: whole.dayStartsAt,
    isSample: whole.isSample,
    createdAt: utc(whole.createdAt),
    sources: whole.sources.map(({ importedAt, ...source }) => ({
      ...source,
      importedAt: utc(importedAt),
    })),
    readings: whole.readings,
    imports: whole.imports,
    speakers: whole.speakers,
    files: whole.files,
    notes: whole.notes.flatMap(({ day, part, ...note }): FileEvent["notes"] => {
      if (day !== null) return [{ of: "day", day, ...fileNote(note) }];
      return part === null ? [] : [{ of: "event", part, ...fileNote(note) }];
    }),
    sessions: whole.sessions.map((session) => fileSession(session, clock)),
    posts: whole.posts.map((post) => ({
      ...post,
      createdAt: utc(post.createdAt),
      savedAt: utc(post.savedAt),
    })),
  };
}

function fileSession(session: WholeSession, clock: EventClock): FileSession {
  return {
    ...session,
    startsAt: eventTime(session.startsAt, clock),
    endsAt: eventTime(session.endsAt, clock),
    plannedAt: utcOrNull(session.plannedAt),
    markedAt: utcOrNull(session.markedAt),
    ratedAt: utcOrNull(session.ratedAt),
    note: session.note === null ? null : fileNote(session.note),
  };
}

const fileNote = ({ revision, savedAt, body, conflicts, versions }: WholeNote): FileNote => ({
  revision,
  savedAt: utc(savedAt),
  ...writtenText(body),
  conflicts: conflicts.map((conflict) => ({
    baseRevision: conflict.baseRevision,
    savedAt: utc(conflict.savedAt),
    resolvedAt: utcOrNull(conflict.resolvedAt),
    ...writtenText(conflict.body),
  })),
  versions: versions.map((version) => ({
    revision: version.revision,
    savedAt: utc(version.savedAt),
    body: parseBody(version.body),
  })),
});

function writtenText(text: string): { markdown: string; body: unknown } {
  const body = parseBody(text);
  return { markdown: bodyToMarkdown(body), body };
}
