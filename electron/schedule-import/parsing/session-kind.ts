import type { SessionKind } from "#shared/session.ts";

/** What a source says in so many words: its type, its category. First match wins. */
const declared: readonly (readonly [RegExp, SessionKind])[] = [
  [/\b(?:breaks?|registration|meals?|catering|pause)\b|^service$/i, "break"],
  [/\bkeynotes?\b/i, "keynote"],
  [/\b(?:panels?|podium|round ?table)\b/i, "panel"],
  [/\blightning\b|\blightning-?talks?\b/i, "lightning"],
  [/\b(?:workshops?|tutorials?|contribfest|hands[ -]on)\b|^trainings?$/i, "workshop"],
  [/\b(?:films?|movies?|documentary|screening)\b/i, "film"],
  // Whole names alone: "Social Impact", "Game Development" and "Networking" are tracks of talks.
  [
    /^(?:social(?: events?| programme?)?|part(?:y|ies)|receptions?|(?:networking|evening|social) events?|(?:main )?concerts?|(?:board |video )?gam(?:es?|ing)|signings?|contests?|shows?|dinners?|(?:reading \/ )?performances?)$/i,
    "social",
  ],
];

/** Types that say "a session of the programme" and no more: the title may still know better. */
const plain =
  /^(?:talk|lecture|devroom|maintrack|session|presentation|(?:long|short|regular) talk\b.*)$/i;

const pauses =
  "registration|check-?in|badge pick-?up|cloak ?room|coat check|coffee(?: break)?|(?:morning|afternoon) tea|tea break|lunch(?: break)?|breakfast|breaks?|(?:room )?change-?over|intermission|free time|doors open|pause|kaffeepause|mittagspause|mittagessen|frühstück";
/** A pause is named at an end of a short title, not somewhere in the title of a talk about it. */
const pauseFirst = new RegExp(
  `^(?:early |late |short |mini )?(?:${pauses})(?![\\p{L}\\p{N}-])`,
  "iu",
);
const pauseLast = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pauses})\\s*(?:\\([^)]*\\))?$`, "iu");

const titled: readonly (readonly [RegExp, SessionKind])[] = [
  [/\bkeynotes?\b/i, "keynote"],
  [/^(?:[^:]*:\s*)?(?:panel\b|.*\bpanel(?: discussion)?$)|\bpanel:/i, "panel"],
  [/\blightning[ -]?talks?\b/i, "lightning"],
  [/workshop\b|\b(?:tutorial|contribfest)\b|\bhands-on (?:session|lab)\b/i, "workshop"],
  [/\b(?:documentary|film screening|movie night)\b/i, "film"],
];
const socialTitle =
  /\b(?:reception|(?:after|welcome|launch|dance|closing|speakers?) ?party|party$|social (?:event|hour|night)|happy hour|dinner|meet ?(?:\+|and|&) ?greet|meet-?up|gathering|fun run|karaoke|networking (?:event|session|drinks|hour|evening)|get-together|\w*crawl)\b/i;

export interface KindSigns {
  title: string;
  /** The source's type or category, as it writes it. */
  type: string | null;
  /** People on a session are a sign that it is no pause, whatever its title says. */
  hasSpeakers: boolean;
}

/** Words after emoji and other ornaments. */
const bare = (title: string): string =>
  title.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, "");

const isPause = (title: string): boolean =>
  title.split(/\s+/u).length <= 8 && (pauseFirst.test(title) || pauseLast.test(title));

/** A session's kind: from what the source declares, then from words of the title; unknown ones are talks. */
export function sessionKindOf({ title, type, hasSpeakers }: KindSigns): SessionKind {
  const kindType = type?.trim() ?? "";
  if (kindType !== "" && !plain.test(kindType)) {
    const found = declared.find(([words]) => words.test(kindType));
    if (found) return found[1];
  }
  const words = bare(title);
  // "Lunch | On Own"
  if (!hasSpeakers && isPause(bare(title.split(" | ", 1)[0] ?? ""))) return "break";
  const found = titled.find(([pattern]) => pattern.test(words));
  if (found) return found[1];
  if (!hasSpeakers && socialTitle.test(words)) return "social";
  return /^other$/i.test(kindType) ? "other" : "talk";
}
