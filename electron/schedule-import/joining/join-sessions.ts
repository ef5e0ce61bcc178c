import type { ParsedSession, ParsedSpeaker, SourceId } from "#shared/schedule.ts";
import { alikeSessions, type StartOf } from "./alike-sessions.ts";
import { between } from "../parsing/parsed-time.ts";
import { foldText } from "../matching/fold-text.ts";

const joinIds = (first: readonly SourceId[], second: readonly SourceId[]): SourceId[] => {
  const kinds = new Set(first.map(({ kind }) => kind));
  return [...first, ...second.filter(({ kind }) => !kinds.has(kind))];
};

function joinSpeakers(
  first: readonly ParsedSpeaker[],
  second: readonly ParsedSpeaker[],
): ParsedSpeaker[] {
  if (first.length === 0) return [...second];
  const known = new Map(second.map((one) => [foldText(one.name), one]));
  return first.map((one) => {
    const other = known.get(foldText(one.name));
    const personId = one.personId ?? other?.personId;
    const affiliation = one.affiliation ?? other?.affiliation ?? null;
    return { ...one, affiliation, ...(personId !== undefined && { personId }) };
  });
}

/** The first file's word counts; the second one's fills what the first lacks. */
function joined(first: ParsedSession, second: ParsedSession): ParsedSession {
  const links = new Set(first.links.map(({ url }) => url));
  const hasEnd = (between(first.start, first.end) ?? 0) > 0;
  return {
    ...first,
    sourceIds: joinIds(first.sourceIds, second.sourceIds),
    kind: first.kind === "talk" ? second.kind : first.kind,
    end: !hasEnd && (between(first.start, second.end) ?? 0) > 0 ? second.end : first.end,
    room: first.room ?? second.room,
    track: first.track ?? second.track,
    abstract: first.abstract ?? second.abstract,
    speakers: joinSpeakers(first.speakers, second.speakers),
    url: first.url ?? second.url,
    slidesUrl: first.slidesUrl ?? second.slidesUrl,
    videoUrl: first.videoUrl ?? second.videoUrl,
    links: [...first.links, ...second.links.filter(({ url }) => !links.has(url))],
    cancelled: first.cancelled || second.cancelled,
  };
}

/** The sessions of several files of one event, each once, in the order of the files. */
export function joinSessions(
  lists: readonly (readonly ParsedSession[])[],
  startOf: StartOf,
): ParsedSession[] {
  const all: ParsedSession[] = [];
  for (const list of lists) {
    const pairs = alikeSessions(all, list, startOf);
    for (const [at, session] of list.entries()) {
      const place = pairs.get(at);
      const known = place === undefined ? undefined : all[place];
      if (place === undefined || known === undefined) all.push(session);
      else all[place] = joined(known, session);
    }
  }
  return all;
}
