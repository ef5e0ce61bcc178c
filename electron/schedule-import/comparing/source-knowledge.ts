import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { sessionKindOf } from "../parsing/session-kind.ts";

/**
 * What a source says of its sessions at all. A format may have no word for a track, or an export leave out its
 * speakers: a field that none of its sessions has is one it knows nothing about.
 */
export interface SourceKnowledge {
  room: boolean;
  track: boolean;
  speakers: boolean;
  affiliations: boolean;
  /** Whether any kind is more than what the title tells. */
  kind: boolean;
  /** Whether any session has a length. */
  end: boolean;
}

const isDeclared = ({ kind, title, speakers }: ScheduledSession): boolean =>
  kind !== sessionKindOf({ title, type: null, hasSpeakers: speakers.length > 0 });

export function knowledgeOf(sessions: readonly ScheduledSession[]): SourceKnowledge {
  return {
    room: sessions.some((one) => one.room !== null),
    track: sessions.some((one) => one.track !== null),
    speakers: sessions.some((one) => one.speakers.length > 0),
    affiliations: sessions.some((one) => one.speakers.some((each) => each.affiliation !== null)),
    kind: sessions.some(isDeclared),
    end: sessions.some((one) => one.endsAt > one.startsAt),
  };
}
