import { lacksRecording } from "./lacks-recording.ts";
import type { LooseEnd } from "./loose-end.ts";
import type { NoteTarget } from "./note.ts";
import type { SessionRow } from "./session.ts";

/** What is still to be done about a session. */
export type Want = "note" | "rating" | "watch" | "recording" | "slides";

/** How many questions are open, follow-ups not done, and pictures without a caption. */
export interface OpenCounts {
  questions: number;
  followUps: number;
  pictures: number;
}

export interface Reviewed {
  row: SessionRow;
  /** In the order of `Want`. */
  wants: Want[];
  open: OpenCounts;
}

/**
 * The sessions that something is still to be done about, in the programme's order: heard but without note or rating
 * (breaks, social and hallway need none), to be watched later, waiting for their recording or, where the event has any,
 * for their slides, or with something open in their note. `now` in milliseconds since 1970, UTC. Sessions that still run are
 * left alone; cancelled ones as well, but for what is open in their notes.
 */
export function reviewQueue(
  rows: readonly SessionRow[],
  ends: readonly LooseEnd[],
  now: number,
): Reviewed[] {
  const bySession = new Map<string, LooseEnd[]>();
  for (const end of ends) {
    if (end.target.of !== "session") continue;
    const known = bySession.get(end.target.sessionId);
    if (known) known.push(end);
    else bySession.set(end.target.sessionId, [end]);
  }
  const hasSlides = rows.some(({ slidesUrl }) => slidesUrl !== null);
  return rows.flatMap((row) => {
    if (Date.parse(row.endsAt) > now) return [];
    const wants = wantsOf(row, now, hasSlides);
    const open = countOpen(bySession.get(row.id) ?? []);
    return wants.length === 0 && isNothing(open) ? [] : [{ row, wants, open }];
  });
}

/** The notes of the event and its days in which something is open, in the order of the loose ends. */
export function notesToReview(
  ends: readonly LooseEnd[],
): { target: NoteTarget; open: OpenCounts }[] {
  const byNote = new Map<string, { target: NoteTarget; ends: LooseEnd[] }>();
  for (const end of ends) {
    if (end.target.of === "session") continue;
    const key = JSON.stringify(end.target);
    const known = byNote.get(key);
    if (known) known.ends.push(end);
    else byNote.set(key, { target: end.target, ends: [end] });
  }
  return [...byNote.values()].flatMap(({ target, ends: ofNote }) => {
    const open = countOpen(ofNote);
    return isNothing(open) ? [] : [{ target, open }];
  });
}

function countOpen(ends: readonly LooseEnd[]): OpenCounts {
  const count = (kind: LooseEnd["kind"]) =>
    ends.filter((end) => end.kind === kind && !end.done).length;
  return {
    questions: count("question"),
    followUps: count("follow-up"),
    pictures: count("picture"),
  };
}

const isNothing = ({ questions, followUps, pictures }: OpenCounts): boolean =>
  questions + followUps + pictures === 0;

function wantsOf(row: SessionRow, now: number, hasSlides: boolean): Want[] {
  if (row.status === "cancelled") return [];
  const { attendance, kind } = row;
  const isHeard =
    (attendance === "attended" || attendance === "left-early" || attendance === "watched") &&
    kind !== "break" &&
    kind !== "social" &&
    kind !== "hallway";
  const wants: Want[] = [];
  if (isHeard && !row.hasNote) wants.push("note");
  if (isHeard && row.rating === null) wants.push("rating");
  if (attendance === "watch-later") wants.push("watch");
  if (lacksRecording(row, now)) wants.push("recording");
  if (isHeard && hasSlides && row.slidesUrl === null) wants.push("slides");
  return wants;
}
