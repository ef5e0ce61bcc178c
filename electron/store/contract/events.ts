import type { ConferenceEvent, EventChanges, EventFields } from "#shared/event.ts";
import type { EventSpeaker, MentionedIn, MentionTarget } from "#shared/mention.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";
import type { Attendance, Plan, SessionFields, SessionPage, SessionRow } from "#shared/session.ts";
import type { Removal } from "#shared/trash.ts";
import type { ZoneKeep } from "#shared/zone-change.ts";

export interface Events {
  /** In the order they were made. Days without a date set by hand come from the sessions. */
  list(): ConferenceEvent[];
  /** Throws `not-found`. */
  get(id: string): ConferenceEvent;
  /** By id or by unique name, letter case and the encoding of accents aside. Throws `not-found` or `ambiguous`. */
  named(idOrName: string): ConferenceEvent;
  /** Throws `invalid-input` for an unknown zone or days in the wrong order, `not-found` for the parent. */
  create(fields: EventFields & Pick<EventChanges, "dayStartsAt">): ConferenceEvent;
  /**
   * Fields left out stay as they are. `keep` says what stays when the zone becomes another one: with "wall" all sessions
   * move, with "instants" (unless told otherwise) none. Either way the event's sources are read so from then on.
   */
  change(id: string, fields: EventChanges, keep?: ZoneKeep): ConferenceEvent;
  /** The same over several turns, as `Schedules.applyInTurns` writes: all sessions may move. */
  changeInTurns(
    id: string,
    fields: EventChanges,
    keep: ZoneKeep,
    turn: () => Promise<void>,
  ): Promise<ConferenceEvent>;
  /** With its sessions and notes, into the trash. Throws `not-found`. */
  remove(id: string): Removal;
}

export interface Sessions {
  /** By start, room, title, id; cancelled and gone ones included. */
  list(eventId: string): SessionRow[];
  /** Throws `not-found`, as all of these do. */
  get(id: string): SessionPage;
  /** A session of one's own. Throws `invalid-input` for one that ends before it starts. */
  add(eventId: string, fields: SessionFields): SessionRow;
  /** Own sessions only; `refused` for others. */
  change(id: string, fields: Partial<SessionFields>): SessionRow;
  /**
   * Own sessions, with their notes, and those gone from the programme on which nothing of the person's is left; `refused`
   * for others.
   */
  remove(id: string): Removal;
  rate(id: string, rating: number | null): SessionRow;
  plan(id: string, plan: Plan | null): SessionRow;
  mark(id: string, attendance: Attendance | null): SessionRow;
  /** All of the session's tags: trimmed, each once, letter case aside; answered in order. */
  tag(id: string, tags: string[]): SessionRow;
}

/** Sessions and speakers that notes name by their ids. */
export interface Mentions {
  /** What they stand for now, in their order; those that are gone are left out. */
  named(mentions: readonly Mention[]): MentionTarget[];
  /** The notes that mention a session or one of its speakers, but for its own. */
  ofSession(sessionId: string): MentionedIn[];
  /** Who speaks at an event, by name. */
  speakers(eventId: string): EventSpeaker[];
}
