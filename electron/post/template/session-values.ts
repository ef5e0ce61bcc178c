import type { NoteBody } from "#shared/note-body.ts";
import { linkStamps } from "#shared/rich-text/link-stamps.ts";
import type { SessionRow } from "#shared/session.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { abstractToMarkdown } from "#shared/rich-text/abstract-to-markdown.ts";
import type { PostSession } from "../post-material.ts";
import { sessionLinks } from "../session-links.ts";
import { speakersLine } from "../speakers-line.ts";
import { Fragment } from "./fragment.ts";
import { fromMarkdownText } from "./markdown-fragment.ts";
import { noteFragment } from "./note-fragment.ts";
import type { PostContext } from "./post-context.ts";

/** A session as a template sees it. What is not known is null, which a template prints as nothing. */
export type SessionValues = ReturnType<typeof sessionValues>;

export function sessionValues({ row, note }: PostSession, context: PostContext) {
  const { store, material, options, words, dates } = context;
  const speakers = speakersLine(row.speakers);
  // What takes time is made when a template asks for it.
  return {
    id: row.id,
    title: row.title,
    /** `Title - A & B, Company` */
    heading: [row.title, speakers].filter(Boolean).join(" - "),
    speakers: speakers === "" ? null : speakers,
    /** `Ada Lind, Grace Okafor and Sam Reed` */
    get names() {
      return namesOf(row.speakers, options.language);
    },
    kind: row.kind,
    isBreak: row.kind === "break",
    day: row.day,
    date: dates.full(row.day),
    get when() {
      return dates.slot(row.startsAt, row.endsAt, material.event.zone);
    },
    starts: dates.time(row.startsAt),
    ends: dates.time(row.endsAt),
    room: row.room,
    track: row.track,
    tags: row.tags,
    plan: row.plan,
    attendance: row.attendance,
    stars: row.rating,
    /** Stars or words as the post is to show them; null for not at all. */
    rating: ratingText(row.rating, context),
    url: address(row.url),
    slides: address(row.slidesUrl),
    video: address(row.videoUrl),
    get links() {
      const links = sessionLinks(row, words);
      return links === null ? null : new Fragment(() => [links]);
    },
    get note() {
      return note === null ? null : noteFragment(withVideo(note.body, row), context);
    },
    get abstract(): Fragment | null {
      const { abstract } = store.sessions.get(row.id);
      return abstract === null ? null : fromMarkdownText(abstractToMarkdown(abstract));
    },
  };
}

/** Time stamps lead into the recording. */
const withVideo = (body: NoteBody, { videoUrl }: SessionRow): NoteBody =>
  videoUrl === null ? body : linkStamps(body, videoUrl);

const address = (url: string | null): string | null => (url === null ? null : linkAddress(url));

function namesOf(speakers: readonly { name: string }[], language: string): string | null {
  if (speakers.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return list.format(speakers.map(({ name }) => name));
}

function ratingText(rating: number | null, { options, words }: PostContext): string | null {
  if (rating === null || options.ratings === "none") return null;
  if (options.ratings === "words") return words.ratings[rating - 1] ?? null;
  return "★".repeat(rating) + "☆".repeat(5 - rating);
}
