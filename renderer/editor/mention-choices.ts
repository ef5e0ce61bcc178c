import { dayInWords } from "#shared/day-words.ts";
import type { EventSpeaker } from "#shared/mention.ts";
import { foldAll, rank, type Findable, type Folded } from "#shared/rank.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";
import type { SessionRow } from "#shared/session.ts";
import type { Suggested } from "./suggestion-list.ts";

export type MentionChoice = Suggested & Findable & { mention: Mention };

/** Who and what a note of an event can mention; those of the session itself first. */
export function mentionChoices(
  rows: readonly SessionRow[],
  speakers: readonly EventSpeaker[],
  here: { sessionId: string | null; speakers: readonly string[] },
): Folded<MentionChoice>[] {
  return foldAll([
    ...speakers.map(({ id, name, affiliation }): MentionChoice => ({
      key: id,
      title: name,
      ...(affiliation !== null && { under: affiliation }),
      aside: "Speaker",
      text: affiliation ?? "",
      weight: here.speakers.includes(name) ? 2 : 0.5,
      mention: { of: "speaker", id },
    })),
    ...rows
      .filter(({ id }) => id !== here.sessionId)
      .map((row): MentionChoice => {
        const when = `${dayInWords(row.day)} ${row.startsAt.slice(11, 16)}`;
        const isMine = row.plan !== null || row.hasNote || row.attendance !== null;
        return {
          key: row.id,
          title: row.title,
          under: [when, row.room].filter(Boolean).join(" · "),
          aside: "Session",
          text: row.speakers.map(({ name }) => name).join(" "),
          weight: isMine ? 0.25 : 0,
          mention: { of: "session", id: row.id },
        };
      }),
  ]);
}

/** More than anybody reads; a letter more finds the rest. */
const OFFERED = 8;

/** What `@` and some words find. Nothing for words that begin with a space: `@ home` is no mention. */
export const mentionsFound = (
  all: readonly Folded<MentionChoice>[],
  typed: string,
): MentionChoice[] => (/^\s/.test(typed) ? [] : rank(all, typed, OFFERED));
