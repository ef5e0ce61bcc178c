import { composePost } from "#electron/post/compose-post.ts";
import type { Store } from "#electron/store/store.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { ComposedPost } from "#shared/post.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { anAddedSession, ofSession } from "#test/support/builders.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";

const HOUR = 3_600_000;

/** The wrap-up of an event. */
export const compose = (store: Store, eventId: string): ComposedPost =>
  composePost(store, { eventId, shape: "wrap-up", profile: "markdown", now: testNow });

/** Writes a note in Markdown over what is there. */
export const write = (store: Store, target: NoteTarget, markdown: string): void =>
  void store.notes.replace(target, JSON.stringify(markdownToBody(markdown)));

/** Sessions an hour apart, the first with this note. */
export function postOf(note: string, ...sessions: Partial<ScheduledSession>[]): ComposedPost {
  const added = sessions.map((fields, index) => {
    const startsAt = Date.UTC(2026, 2, 24, 9 + index);
    return anAddedSession({ startsAt, endsAt: startsAt + HOUR, ...fields }, `uid-${index}`);
  });
  const { store, eventId, sessionIds } = storeWithEvent(added);
  for (const id of sessionIds) store.sessions.mark(id, "attended");
  write(store, ofSession(sessionIds[0] ?? ""), note);
  return compose(store, eventId);
}
