import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteBody } from "#shared/note-body.ts";
import type { EventPart, Note, NoteTarget } from "#shared/note.ts";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { mentionsOf } from "#shared/rich-text/mentions-of.ts";
import { renameMentions } from "#shared/rich-text/rename-mentions.ts";
import { holdsPrivate, withoutPrivate } from "#shared/rich-text/without-private.ts";
import type { SessionRow } from "#shared/session.ts";
import { mentionKey, type MentionNames } from "./link-mentions.ts";

/** A note as a post needs it: private blocks are not in it. */
export interface PostNote {
  body: NoteBody;
  /** UTC. */
  savedAt: string;
  /** Another text of it waits to be put together with this one. */
  inConflict: boolean;
}

export interface PostSession {
  row: SessionRow;
  note: PostNote | null;
}

/** Everything a post of one event is made of. Notes without text are null or left out. */
export interface PostMaterial {
  event: ConferenceEvent;
  /** By start, room, title, id. */
  sessions: PostSession[];
  days: { day: string; note: PostNote }[];
  parts: Record<EventPart, PostNote | null>;
  /** What the notes mention. */
  names: MentionNames;
}

export type PostStore = Pick<Store, "events" | "sessions" | "notes" | "mentions" | "attachments">;

/** Reads an event with its sessions and notes. Throws `not-found`. */
export function readMaterial(store: PostStore, eventId: string): PostMaterial {
  const event = store.events.get(eventId);
  const material: PostMaterial = {
    event,
    sessions: [],
    days: [],
    names: new Map(),
    parts: { introduction: null, travel: null, before: null, conclusion: null },
  };
  const ofSessions = new Map<string, PostNote>();
  for (const { target } of store.notes.list(eventId)) {
    const note = postNote(store.notes.get(target));
    if (note) keep(material, ofSessions, target, note);
  }
  material.days.sort((a, b) => (a.day < b.day ? -1 : 1));
  material.sessions = store.sessions
    .list(eventId)
    .map((row) => ({ row, note: ofSessions.get(row.id) ?? null }));
  material.names = renameIn(store, material);
  return material;
}

/** Mentions get their present names; answers with what they stand for. */
function renameIn({ mentions }: PostStore, material: PostMaterial): MentionNames {
  const { sessions, days, parts } = material;
  const held = [...[...sessions, ...days].map(({ note }) => note), ...Object.values(parts)];
  const notes = held.filter((note) => note !== null);
  const mentioned = mentionsOf(notes.flatMap(({ body }) => body.content));
  if (mentioned.length === 0) return new Map();
  const names = new Map(mentions.named(mentioned).map((one) => [mentionKey(one), one]));
  for (const note of notes) {
    note.body = renameMentions(note.body, (one) => names.get(mentionKey(one))?.name);
  }
  return names;
}

function postNote({ body, savedAt, conflict }: Note): PostNote | null {
  if (savedAt === null) return null;
  const whole = parseBody(body);
  if (!holdsPrivate(whole.content)) return { body: whole, savedAt, inConflict: conflict !== null };
  const open = withoutPrivate(whole);
  // That there was a note is nobody's business either.
  const isEmpty = bodyToText(open) === "" && attachedFiles(open).length === 0;
  return isEmpty ? null : { body: open, savedAt, inConflict: conflict !== null };
}

function keep(
  material: PostMaterial,
  ofSessions: Map<string, PostNote>,
  target: NoteTarget,
  note: PostNote,
): void {
  if (target.of === "session") ofSessions.set(target.sessionId, note);
  else if (target.of === "day") material.days.push({ day: target.day, note });
  else material.parts[target.part] = note;
}
