import type { ComposedPost } from "#shared/post.ts";
import type { NoteNode } from "#shared/note-body.ts";
import type { SessionKind } from "#shared/session.ts";
import type { PostShape } from "#shared/post.ts";
import type { Profile } from "./profile/profile.ts";
import type { PostMaterial, PostNote, PostSession } from "./post-material.ts";

type Warning = ComposedPost["warnings"][number];

const SPOKEN: ReadonlySet<SessionKind> = new Set([
  "talk",
  "keynote",
  "panel",
  "lightning",
  "workshop",
]);

export interface WarnedPost {
  material: PostMaterial;
  /** The sessions in it. */
  chosen: readonly PostSession[];
  shape: PostShape;
}

/** What to look at before a post goes out. */
export function postWarnings(
  { material, chosen, shape }: WarnedPost,
  profile: Pick<Profile, "name">,
): Warning[] {
  return [
    ...(chosen.length === 0 ? [noSessions(shape)] : []),
    ...chosen.flatMap((session) => sessionWarnings(session, shape)),
    ...titledNotes(material, chosen).flatMap(({ title, note }) =>
      noteWarnings(title, note, profile.name === "Markdown"),
    ),
  ];
}

const noSessions = (shape: PostShape): Warning => ({
  code: "no-sessions",
  message:
    shape === "preview"
      ? "No session is in this post. Plan one."
      : "No session is in this post. Write a note on one, or mark it as attended.",
});

function sessionWarnings({ row, note }: PostSession, shape: PostShape): Warning[] {
  const title = `“${row.title}”`;
  const warnings: Warning[] = [];
  if (row.speakers.length === 0 && SPOKEN.has(row.kind)) {
    warnings.push({ code: "no-speakers", message: `${title} has no speakers.` });
  }
  if (note === null && row.attendance !== null && shape !== "preview" && shape !== "table") {
    warnings.push({ code: "no-note", message: `${title} was attended and has no note.` });
  }
  if (row.status === "cancelled") {
    warnings.push({ code: "cancelled", message: `${title} is cancelled in the programme.` });
  }
  return warnings;
}

/** `isForAny`: nothing is known of what will read the post. */
function noteWarnings(title: string, note: PostNote, isForAny: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (note.inConflict) {
    const message = `The note ${title} has a second version that is not in this post. Open it and choose.`;
    warnings.push({ code: "conflict", message });
  }
  if (isForAny && note.body.content.some(holdsTemplate)) {
    const message = `The note ${title} holds code with {{ or {%, which Jekyll and Hugo read as a template.`;
    warnings.push({ code: "template-in-code", message });
  }
  return warnings;
}

function holdsTemplate(node: NoteNode): boolean {
  if (node.type === "text") {
    const isCode = node.marks?.some((mark) => mark.type === "code") ?? false;
    return isCode && /\{[{%]/.test(node.text);
  }
  const content = node.content ?? [];
  if (node.type !== "codeBlock") return content.some(holdsTemplate);
  return content.some((child) => child.type === "text" && /\{[{%]/.test(child.text));
}

function titledNotes(
  { days, parts }: PostMaterial,
  sessions: readonly PostSession[],
): { title: string; note: PostNote }[] {
  const { introduction, travel, before, conclusion } = parts;
  return [
    { title: "“Introduction”", note: introduction },
    { title: "“Travel”", note: travel },
    { title: "“Before the event”", note: before },
    ...days.map(({ day, note }) => ({ title: `of ${day}`, note })),
    ...sessions.map(({ row, note }) => ({ title: `of “${row.title}”`, note })),
    { title: "“Conclusion”", note: conclusion },
  ].flatMap(({ title, note }) => (note ? [{ title, note }] : []));
}
