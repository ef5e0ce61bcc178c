import type { Heading, Link, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { NoteBody } from "#shared/note-body.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { linkStamps } from "#shared/rich-text/link-stamps.ts";
import type { SessionRow } from "#shared/session.ts";
import { contentsOf } from "./contents.ts";
import { dayTitle } from "./day-title.ts";
import { noteSection } from "./note-section.ts";
import type { PostMaterial, PostNote, PostSession } from "./post-material.ts";
import { speakersLine } from "./speakers-line.ts";

/**
 * The outline of a wrap-up post: contents; introduction; what came before; a section a day, with its note and by time its
 * sessions; conclusion. Its title is not among them: a blog sets the title of the front matter as the first heading, and a
 * second one in the text would stand under it once more.
 */
export function wrapUp(material: PostMaterial): Root {
  const { introduction, before, conclusion } = material.parts;
  const sections: RootContent[] = [
    ...(introduction ? noteSection(introduction.body, 1) : []),
    ...partSection("Pre-Conference Activities", before),
    ...daysOf(material).flatMap(daySection),
    ...partSection("Conclusion", conclusion),
  ];
  const contents = contentsOf({ type: "root", children: sections });
  return { type: "root", children: contents ? [contents, ...sections] : sections };
}

/** Sessions with a note, and those one has been to. Leaving early is having been there; a video watched later is not. */
export function isInPost({ row, note }: PostSession): boolean {
  return note !== null || row.attendance === "attended" || row.attendance === "left-early";
}

interface PostDay {
  day: string;
  note: PostNote | null;
  sessions: PostSession[];
}

/** The days with something to say, the first of which is Day One. */
function daysOf({ sessions, days }: PostMaterial): PostDay[] {
  const shown = sessions.filter(isInPost);
  const all = new Set([...days.map(({ day }) => day), ...shown.map(({ row }) => row.day)]);
  return [...all].toSorted().map((day) => ({
    day,
    note: days.find((one) => one.day === day)?.note ?? null,
    sessions: shown.filter(({ row }) => row.day === day),
  }));
}

function daySection({ day, note, sessions }: PostDay, index: number): RootContent[] {
  return [
    heading(2, dayTitle(index + 1, day)),
    ...(note ? noteSection(note.body, 2) : []),
    ...sessions.flatMap(sessionSection),
  ];
}

function sessionSection({ row, note }: PostSession): RootContent[] {
  const links = linksOf(row);
  return [
    heading(3, [row.title, speakersLine(row.speakers)].filter(Boolean).join(" - ")),
    ...(note ? noteSection(withVideo(note.body, row), 3) : []),
    ...(links ? [links] : []),
  ];
}

/** Time stamps lead into the recording. */
const withVideo = (body: NoteBody, { videoUrl }: SessionRow): NoteBody =>
  videoUrl === null ? body : linkStamps(body, videoUrl);

function partSection(title: string, note: PostNote | null): RootContent[] {
  return note ? [heading(2, title), ...noteSection(note.body, 2)] : [];
}

function linksOf(row: SessionRow): Paragraph | null {
  const links = [
    { text: "Session page", url: row.url },
    { text: "Slides", url: row.slidesUrl },
    { text: "Video", url: row.videoUrl },
  ].flatMap(({ text, url }): Link[] => {
    const address = url === null ? null : linkAddress(url);
    return address === null
      ? []
      : [{ type: "link", url: address, children: [{ type: "text", value: text }] }];
  });
  if (links.length === 0) return null;
  const children = links.flatMap((link, index): PhrasingContent[] =>
    index > 0 ? [{ type: "text", value: " · " }, link] : [link],
  );
  return { type: "paragraph", children };
}

/** Titles come from outside: whatever spaces and line ends they hold, a heading is one line. */
function heading(depth: 2 | 3, title: string): Heading {
  const value = title
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
  return { type: "heading", depth, children: value === "" ? [] : [{ type: "text", value }] };
}
