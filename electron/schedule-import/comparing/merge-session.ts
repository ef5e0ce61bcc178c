import { decodeEntities } from "#shared/decode-entities.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { Abstract, SessionLink, Speaker } from "#shared/session.ts";
import type { SourceKnowledge } from "./source-knowledge.ts";
import { foldText } from "../matching/fold-text.ts";

const wordsOf = ({ format, source }: Abstract): string => {
  const plain = format === "text" ? source : decodeEntities(source.replaceAll(/<[^>]*>/g, " "));
  return foldText(plain);
};

/** Whether an abstract says nothing that the other one does not say in the same words. */
function isWithin(poorer: Abstract | null, richer: Abstract): boolean {
  if (poorer === null) return true;
  if (poorer.format === richer.format && poorer.source === richer.source) return true;
  return ` ${wordsOf(richer)} `.includes(` ${wordsOf(poorer)} `);
}

function withAffiliations(speakers: Speaker[], known: readonly Speaker[]): Speaker[] {
  const affiliations = new Map(known.map((one) => [foldText(one.name), one.affiliation]));
  return speakers.map(({ name }) => ({
    name,
    affiliation: affiliations.get(foldText(name)) ?? null,
  }));
}

function joinLinks(before: readonly SessionLink[], now: readonly SessionLink[]): SessionLink[] {
  const known = new Set(before.map((one) => one.url));
  return [...before, ...now.filter((one) => !known.has(one.url))];
}

/**
 * A session of which a source of another format has told, too. What this one cannot know stays as it was, and so do an
 * address, a recording, links and an abstract that it lacks for this session. For the rest the later word counts.
 * Importing the two in turn comes to rest.
 */
export function joinSources(
  before: ScheduledSession,
  after: ScheduledSession,
  knows: SourceKnowledge,
): ScheduledSession {
  const { abstract } = before;
  const speakers = knows.affiliations
    ? after.speakers
    : withAffiliations(after.speakers, before.speakers);
  return {
    ...after,
    kind: knows.kind ? after.kind : before.kind,
    endsAt: knows.end ? after.endsAt : after.startsAt + (before.endsAt - before.startsAt),
    room: knows.room ? after.room : before.room,
    track: knows.track ? after.track : before.track,
    speakers: knows.speakers ? speakers : before.speakers,
    abstract: abstract !== null && isWithin(after.abstract, abstract) ? abstract : after.abstract,
    url: after.url ?? before.url,
    slidesUrl: after.slidesUrl ?? before.slidesUrl,
    videoUrl: after.videoUrl ?? before.videoUrl,
    links: joinLinks(before.links, after.links),
  };
}
