import type { Root } from "mdast";
import { createEventClock } from "#shared/event-time.ts";
import { postOptions, type PostOptionsGiven, type PostShape } from "#shared/post.ts";
import { chooseSessions } from "./choose-sessions.ts";
import { slugOf } from "./file-name.ts";
import { closeHeadingGaps } from "./close-heading-gaps.ts";
import { numberFootnotes } from "./footnotes.ts";
import { linkMentions } from "./link-mentions.ts";
import { addressesAsStored } from "./pictures/addresses-as-stored.ts";
import type { PostAddresses } from "./pictures/place-pictures.ts";
import { createPostDates, dayTitle } from "./post-days.ts";
import type { PostDocument } from "./post-document.ts";
import { readMaterial, type PostMaterial, type PostNote, type PostStore } from "./post-material.ts";
import { postsOfText } from "./post-text.ts";
import { postTitle } from "./post-title.ts";
import { postWords } from "./post-words.ts";
import { shiftHeadings } from "./shift-headings.ts";
import { appendixTemplate, builtInTemplates } from "./template/built-in-templates.ts";
import { daysInPost } from "./template/day-values.ts";
import type { PostContext } from "./template/post-context.ts";
import { renderTemplate } from "./template/render-template.ts";
import { templateValues } from "./template/template-values.ts";

export interface DocumentRequest {
  eventId: string;
  shape: PostShape;
  options?: PostOptionsGiven;
  /** The post's text, changed by hand (`postsOfText`), in place of what its template makes. */
  text?: string | null;
  /** Where the pictures and files of its notes lie in the post; without it they keep their own addresses, to be placed. */
  addresses?: PostAddresses;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** The posts of a request before they go anywhere: one, or for `days` one a day. */
export interface ComposedDocuments {
  context: PostContext;
  documents: PostDocument[];
  /** Their text is not what the template makes: a person may have left sessions out. */
  isByHand: boolean;
}

/** Throws `not-found`, and `invalid-input` for a template with a fault, naming its line. */
export function composeDocuments(
  store: PostStore,
  { eventId, shape, options = {}, text = null, addresses, now }: DocumentRequest,
): ComposedDocuments {
  const settled = postOptions.parse(options);
  const material = readMaterial(store, eventId);
  const words = postWords(settled.language, settled.headings);
  const context: PostContext = {
    store,
    material,
    chosen: chooseSessions(material, shape, settled),
    shape,
    options: settled,
    words,
    dates: createPostDates(settled.language),
    title: postTitle(shape, material.event.name, settled, words),
    addresses: addresses ?? addressesAsStored(notesOf(material).map(({ body }) => body)),
    day: null,
  };
  const date = dateOf(material, notesOf(material), now);
  const documents =
    shape === "days" ? daysDocuments(context, date) : [documentOf(context, date, [])];
  if (text === null) return { context, documents, isByHand: false };
  return { context, documents: postsOfText(text, documents), isByHand: true };
}

/** One post a day, dated by its day: a blog then shows them in their order. What follows all days follows the last. */
function daysDocuments(context: PostContext, newest: string): PostDocument[] {
  const { material, options, words, dates, shape } = context;
  const days = daysInPost(context);
  return days.map(({ day, sessions }, index) => {
    const name = dayTitle(index + 1, day, words, dates);
    const title = postTitle(shape, material.event.name, options, words, name);
    const date = day < newest ? day : newest;
    const appendix = options.appendix && index === days.length - 1;
    const here: PostContext = { ...context, title, day, options: { ...options, appendix } };
    return { ...documentOf(here, date, [String(index + 1)]), sessions: sessions.length };
  });
}

function documentOf(context: PostContext, date: string, ending: string[]): PostDocument {
  const { material, options, shape, title, chosen } = context;
  const { facts } = options;
  const { name } = material.event;
  return {
    title,
    date,
    event: name,
    slug: [slugOf(name), shape, ...ending].filter(Boolean).join("-"),
    draft: options.draft,
    author: facts.author ?? null,
    description: facts.description ?? null,
    canonical: facts.canonicalUrl ?? null,
    series: shape === "days" ? name : null,
    tags: options.tags,
    language: options.language,
    tree: treeOf(context),
    sessions: chosen.length,
  };
}

function treeOf(context: PostContext): Root {
  const { shape, options } = context;
  const own = options.template ?? builtInTemplates[shape];
  const template = options.appendix ? `${own}\n${appendixTemplate}` : own;
  const filled = numberFootnotes(renderTemplate(template, templateValues(context)));
  const shifted = shiftHeadings(filled, options.level);
  // The levels of a template of one's own are as the person wants them.
  const tree = options.template === null ? closeHeadingGaps(shifted, options.level) : shifted;
  return linkMentions(tree, context.material.names);
}

/** All notes of an event, those of sessions that are not in a post included. */
export function notesOf({ sessions, days, parts }: PostMaterial): PostNote[] {
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
