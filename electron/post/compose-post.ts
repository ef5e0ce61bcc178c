import type { Root } from "mdast";
import { createEventClock } from "#shared/event-time.ts";
import {
  type ComposedPost,
  postOptions,
  type PostOptions,
  type PostOptionsGiven,
  type PostProfile,
  type PostShape,
} from "#shared/post.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { countWords } from "#shared/rich-text/count-words.ts";
import { chooseSessions } from "./choose-sessions.ts";
import { postFileName } from "./file-name.ts";
import { frontMatter } from "./front-matter.ts";
import { createPostDates } from "./post-days.ts";
import { readMaterial, type PostMaterial, type PostNote, type PostStore } from "./post-material.ts";
import { postTitle } from "./post-title.ts";
import { postWarnings } from "./post-warnings.ts";
import { postWords } from "./post-words.ts";
import { linkMentions } from "./link-mentions.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { shiftHeadings } from "./shift-headings.ts";
import { appendixTemplate, builtInTemplates } from "./template/built-in-templates.ts";
import type { PostContext } from "./template/post-context.ts";
import { renderTemplate } from "./template/render-template.ts";
import { templateValues } from "./template/template-values.ts";

export interface PostRequest {
  eventId: string;
  shape: PostShape;
  profile: PostProfile;
  options?: PostOptionsGiven;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/**
 * The post of an event as its notes stand: the same notes make the same bytes. `words` are those of the notes in it.
 * Throws `not-found`, and `invalid-input` for a template with a fault, naming its line.
 */
export function composePost(
  store: PostStore,
  { eventId, shape, options = {}, now }: PostRequest,
): ComposedPost {
  const context = postContext(store, eventId, shape, postOptions.parse(options));
  const { material, chosen, title } = context;
  const { event } = material;
  const notes = notesOf(material);
  const markdown = renderMarkdown(linkMentions(postTree(context), material.names));
  const matter = frontMatter({ title, date: dateOf(material, notes, now), event: event.name });
  return {
    title,
    markdown,
    file: `${matter}\n${markdown}`,
    fileName: postFileName(event.name, shape),
    sessions: chosen.length,
    words: notes.reduce((sum, { body }) => sum + countWords(bodyToText(body)), 0),
    warnings: postWarnings(context),
  };
}

function postContext(
  store: PostStore,
  eventId: string,
  shape: PostShape,
  options: PostOptions,
): PostContext {
  const material = readMaterial(store, eventId);
  const words = postWords(options.language, options.headings);
  return {
    store,
    material,
    chosen: chooseSessions(material, shape, options),
    shape,
    options,
    words,
    dates: createPostDates(options.language),
    title: postTitle(shape, material.event.name, options, words),
  };
}

function postTree(context: PostContext): Root {
  const { shape, options } = context;
  const own = options.template ?? builtInTemplates[shape];
  const template = options.appendix ? `${own}\n${appendixTemplate}` : own;
  return shiftHeadings(renderTemplate(template, templateValues(context)), options.level);
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
