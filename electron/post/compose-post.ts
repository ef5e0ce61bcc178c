import { createEventClock } from "#shared/event-time.ts";
import type { ComposedPost, PostProfile, PostShape } from "#shared/post.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { countWords } from "#shared/rich-text/count-words.ts";
import { postFileName } from "./file-name.ts";
import { frontMatter } from "./front-matter.ts";
import { readMaterial, type PostMaterial, type PostNote, type PostStore } from "./post-material.ts";
import { postWarnings } from "./post-warnings.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { isInPost, wrapUp } from "./wrap-up.ts";

export interface PostRequest {
  eventId: string;
  shape: PostShape;
  profile: PostProfile;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/**
 * The post of an event as its notes stand: the same notes make the same bytes. `words` are those of the notes in it.
 * Throws `not-found`.
 */
export function composePost(store: PostStore, { eventId, now }: PostRequest): ComposedPost {
  const material = readMaterial(store, eventId);
  const { event } = material;
  const notes = notesOf(material);
  const title = `${event.name} Wrap-up`;
  const markdown = renderMarkdown(wrapUp(material));
  const matter = frontMatter({ title, date: dateOf(material, notes, now), event: event.name });
  return {
    title,
    markdown,
    file: `${matter}\n${markdown}`,
    fileName: postFileName(event.name, "wrap-up"),
    sessions: material.sessions.filter(isInPost).length,
    words: notes.reduce((sum, { body }) => sum + countWords(bodyToText(body)), 0),
    warnings: postWarnings(material),
  };
}

function notesOf({ sessions, days, parts }: PostMaterial): PostNote[] {
  const all = [...sessions.map(({ note }) => note), ...days.map(({ note }) => note)];
  return [...all, ...Object.values(parts)].filter((note) => note !== null);
}

/**
 * The event's day on which the newest note was saved. It is never in the future, where blogs hide a post, and it does not
 * depend on when the post is made. Without notes: the event's last day, or today while that is still to come.
 */
function dateOf({ event }: PostMaterial, notes: readonly PostNote[], now: number): string {
  const clock = createEventClock(event.zone, event.dayStartsAt);
  const newest = Math.max(...notes.map(({ savedAt }) => Date.parse(savedAt)));
  if (Number.isFinite(newest)) return clock.dayOf(newest);
  const today = clock.dayOf(now);
  return event.endsOn !== null && event.endsOn < today ? event.endsOn : today;
}
