import type {
  ChangedSession,
  PairAnswer,
  ScheduleChanges,
  ScheduledField,
  ScheduledSession,
  StoredSession,
} from "#shared/schedule-changes.ts";
import type { ImportWarning, SourceId } from "#shared/schedule.ts";
import { holdSessions, type SourceOfEvent } from "./hold-sessions.ts";
import { createWarnings } from "../parsing/import-warnings.ts";
import { matchSessions, type SessionMatch } from "../matching/match-sessions.ts";
import { keepPeople } from "./keep-people.ts";
import { joinSources } from "./merge-session.ts";
import type { IncomingSession } from "./resolve-times.ts";
import type { SessionPair } from "../matching/session-pair.ts";
import { knowledgeOf, type SourceKnowledge } from "./source-knowledge.ts";

type Compare = (before: ScheduledSession, after: ScheduledSession) => boolean;

/** Every field has its comparison, so a new one cannot be forgotten. */
const differs: Record<ScheduledField, Compare> = {
  title: (a, b) => a.title !== b.title,
  kind: (a, b) => a.kind !== b.kind,
  startsAt: (a, b) => a.startsAt !== b.startsAt,
  endsAt: (a, b) => a.endsAt !== b.endsAt,
  room: (a, b) => a.room !== b.room,
  track: (a, b) => a.track !== b.track,
  url: (a, b) => a.url !== b.url,
  slidesUrl: (a, b) => a.slidesUrl !== b.slidesUrl,
  videoUrl: (a, b) => a.videoUrl !== b.videoUrl,
  status: (a, b) => a.status !== b.status,
  abstract: (a, b) =>
    a.abstract?.format !== b.abstract?.format || a.abstract?.source !== b.abstract?.source,
  speakers: (a, b) => !sameInOrder(a.speakers, b.speakers, ["name", "affiliation"]),
  links: (a, b) => !sameInOrder(a.links, b.links, ["title", "url"]),
};

const fields = Object.keys(differs).filter((name): name is ScheduledField => name in differs);

function sameInOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly (keyof Item)[],
): boolean {
  return (
    before.length === after.length &&
    before.every((one, at) => keys.every((key) => one[key] === after[at]?.[key]))
  );
}

const textOf = (sourceIds: readonly SourceId[]): string =>
  sourceIds
    .map(({ kind, value }) => `${kind}:${value}`)
    .toSorted()
    .join("\n");

/** The source's ids, and those of other kinds that another source of the same event gave. */
function joinSourceIds(before: readonly SourceId[], now: readonly SourceId[]): SourceId[] {
  const kinds = new Set(now.map((one) => one.kind));
  return [...now, ...before.filter((one) => !kinds.has(one.kind))];
}

function changeOf(
  before: StoredSession,
  incoming: IncomingSession,
  { knows, hasPeople }: { knows: SourceKnowledge | null; hasPeople: boolean },
): ChangedSession | null {
  const sourceIds = joinSourceIds(before.sourceIds, incoming.sourceIds);
  const joined = knows === null ? incoming.after : joinSources(before, incoming.after, knows);
  const after = hasPeople
    ? { ...joined, speakers: keepPeople(before.speakers, incoming.after.speakers) }
    : joined;
  const altered = fields.filter((field) => differs[field](before, after));
  if (altered.length === 0 && textOf(sourceIds) === textOf(before.sourceIds)) return null;
  return { id: before.id, after, sourceIds, fields: altered };
}

/** What the source would do to an event's sessions, how its sessions matched, and the pairs too unsure to join. */
export interface ScheduleDifference {
  changes: ScheduleChanges;
  match: SessionMatch;
  warnings: ImportWarning[];
}

/** How a source is compared with what is stored. */
export interface DiffOptions {
  /** About unsure pairs, by pair key. */
  answers?: Readonly<Record<string, PairAnswer>>;
  /**
   * Sources of another format have told of the event as well: what this one cannot know stays. The only source says
   * what there is, and what it leaves out is gone.
   */
  isShared?: boolean;
  /** One of them is a list of people, which this source does not have: what it told of them stays. */
  hasPeople?: boolean;
  /** Where it is; left out: the whole event, from nowhere. */
  source?: SourceOfEvent;
}

/** Compares a source with the stored sessions of its event. Equal ones are counted and otherwise left out. */
export function diffSchedules(
  stored: readonly StoredSession[],
  incoming: readonly IncomingSession[],
  { answers = {}, isShared = false, hasPeople = false, source }: DiffOptions = {},
): ScheduleDifference {
  const match = matchSessions(stored, incoming, answers);
  const changed: ChangedSession[] = [];
  const knows = isShared ? knowledgeOf(incoming.map((one) => one.after)) : null;
  for (const pair of match.pairs) {
    const change = changeOf(pair.stored, pair.incoming, { knows, hasPeople });
    if (change !== null) changed.push(change);
  }
  const found = match.pairs.map((pair) => pair.stored);
  const { held, removed: out } = holdSessions(
    found,
    match.missing,
    source ?? { location: "", isPart: false },
  );
  const removed = out.map((one) => one.id);
  const replaced = new Set(match.replaced.map((pair) => pair.stored.id));
  return {
    changes: {
      added: match.added.map(({ after, sourceIds }) => ({ after, sourceIds })),
      changed,
      removed,
      replaced: removed.filter((id) => replaced.has(id)),
      held,
      unchanged: match.pairs.length - changed.filter((one) => one.fields.length > 0).length,
    },
    match,
    warnings: unsureWarnings(match.unsure),
  };
}

/** Those with something of the person's first: the rest of many is only counted. */
function unsureWarnings(unsure: readonly SessionPair[]): ImportWarning[] {
  const warnings = createWarnings();
  for (const { stored, incoming } of unsure.toSorted(
    (a, b) => Number(b.stored.isMine) - Number(a.stored.isMine),
  )) {
    const { title } = incoming.after;
    const message =
      stored.title === title
        ? "This may be a session that was already here under the same title. It was added as a new one."
        : `This may be the session “${stored.title}” that was already here. It was added as a new one.`;
    warnings.add("unsure-match", message, title);
  }
  return warnings.list();
}
