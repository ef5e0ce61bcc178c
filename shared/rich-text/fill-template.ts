import type { NoteBlock, NoteNode } from "../note-body.ts";
import type { SessionPage } from "../session.ts";
import { abstractToMarkdown } from "./abstract-to-markdown.ts";
import { linkAddress } from "./link-address.ts";
import { markdownToBody } from "./markdown-to-body.ts";

/** What a template can name, as `{{title}}`. Abstract and links stand in a line of their own. */
export const placeholders = [
  "title",
  "speakers",
  "room",
  "track",
  "start",
  "links",
  "abstract",
] as const;

const NAMED = /\{\{ *(title|speakers|room|track|start) *\}\}/g;
const ALONE = /^\s*\{\{ *(links|abstract) *\}\}\s*$/;

/**
 * A template as blocks of a note, with a session's data in the place of its placeholders; without a session (the notes
 * of days and events) they are left empty. Data is never read as Markdown, but for an abstract, which is made safe first.
 * Room to write in is left below each heading.
 */
export function fillTemplate(markdown: string, session: SessionPage | null): NoteBlock[] {
  const blocks = markdownToBody(markdown).content.flatMap((node) => {
    if (node.type === "text") return [];
    const alone = node.type === "paragraph" ? ALONE.exec(textOf(node))?.[1] : undefined;
    if (alone === "abstract") return abstractOf(session);
    return alone === "links" ? linksOf(session) : [filled(node, session)];
  });
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const needsRoom = block.type === "heading" && (!next || next.type === "heading");
    return needsRoom ? [block, { type: "paragraph" }] : [block];
  });
}

function filled<N extends NoteNode>(node: N, session: SessionPage | null): N {
  if (node.type === "text") {
    return { ...node, text: node.text.replace(NAMED, (_, name: string) => valueOf(name, session)) };
  }
  const content = node.content
    ?.map((child) => filled(child, session))
    .filter((child) => child.type !== "text" || child.text !== "");
  return { ...node, ...(content && { content }) };
}

function valueOf(name: string, session: SessionPage | null): string {
  if (!session) return "";
  const { title, speakers, room, track, startsAt } = session;
  const values: Readonly<Record<string, string | null>> = {
    title,
    speakers: speakers
      .map((one) => [one.name, one.affiliation].filter(Boolean).join(", "))
      .join("; "),
    room,
    track,
    start: `${startsAt.slice(0, 10)} ${startsAt.slice(11, 16)}`,
  };
  return values[name] ?? "";
}

function linksOf(session: SessionPage | null): NoteBlock[] {
  if (!session) return [];
  const named = [
    { title: "Session page", url: session.url },
    { title: "Slides", url: session.slidesUrl },
    { title: "Video", url: session.videoUrl },
    ...session.links,
  ];
  const items = named.flatMap(({ title, url }): NoteBlock[] => {
    const href = url === null ? null : linkAddress(url);
    if (href === null) return [];
    const words: NoteNode = {
      type: "text",
      text: title || href,
      marks: [{ type: "link", attrs: { href } }],
    };
    return [{ type: "listItem", content: [{ type: "paragraph", content: [words] }] }];
  });
  return items.length === 0 ? [] : [{ type: "bulletList", content: items }];
}

const abstractOf = (session: SessionPage | null): NoteBlock[] =>
  session?.abstract
    ? markdownToBody(abstractToMarkdown(session.abstract)).content.filter(
        (node) => node.type !== "text",
      )
    : [];

const textOf = (node: NoteBlock): string =>
  (node.content ?? []).map((child) => (child.type === "text" ? child.text : "")).join("");
