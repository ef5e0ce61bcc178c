import type { WholeEvent, WholeNote, WholeSession } from "#electron/store/whole-event.ts";
import { AppError } from "#shared/errors.ts";
import type { FileEvent, FileNote, FileSession } from "#shared/event-file.ts";
import { limits } from "#shared/limits.ts";
import { checkDocument } from "#shared/rich-text/check-body.ts";

const instantOrNull = (time: string | null): number | null =>
  time === null ? null : Date.parse(time);

/** An event of a file as the store takes it. Throws `invalid-input` for a note that is none, `too-large` for one over the limit. */
export function wholeEvent({ parent, createdAt, ...event }: FileEvent): WholeEvent {
  if (event.startsOn !== null && event.endsOn !== null && event.startsOn > event.endsOn) {
    throw new AppError("malformed-source", `The last day of “${event.name}” is before its first.`);
  }
  return {
    ...event,
    parentId: parent?.id ?? null,
    createdAt: Date.parse(createdAt),
    sources: event.sources.map((source) => ({
      ...source,
      importedAt: Date.parse(source.importedAt),
    })),
    sessions: event.sessions.map(wholeSession),
    notes: event.notes.map((note) => ({
      ...wholeNote(note),
      day: note.of === "day" ? note.day : null,
      part: note.of === "event" ? note.part : null,
    })),
    posts: event.posts.map((post) => ({
      ...post,
      createdAt: Date.parse(post.createdAt),
      savedAt: Date.parse(post.savedAt),
    })),
  };
}

function wholeSession({ note, ...session }: FileSession): WholeSession {
  const startsAt = Date.parse(session.startsAt);
  return {
    ...session,
    startsAt,
    endsAt: Math.max(startsAt, Date.parse(session.endsAt)),
    plannedAt: instantOrNull(session.plannedAt),
    markedAt: instantOrNull(session.markedAt),
    ratedAt: instantOrNull(session.ratedAt),
    note: note === null ? null : wholeNote(note),
  };
}

const wholeNote = ({ revision, savedAt, body, conflicts, versions }: FileNote): WholeNote => ({
  revision,
  savedAt: Date.parse(savedAt),
  body: bodyText(body),
  conflicts: conflicts.map((conflict) => ({
    baseRevision: conflict.baseRevision,
    savedAt: Date.parse(conflict.savedAt),
    resolvedAt: instantOrNull(conflict.resolvedAt),
    body: bodyText(conflict.body),
  })),
  versions: versions.map((version) => ({
    revision: version.revision,
    savedAt: Date.parse(version.savedAt),
    body: bodyText(version.body),
  })),
});

function bodyText(body: unknown): string {
  const text = JSON.stringify(checkDocument(body));
  if (text.length > limits.noteBodyCharacters) {
    throw new AppError("too-large", "A note in this file is larger than 20 MB.");
  }
  return text;
}
