import type { SessionKind } from "#shared/session.ts";

/** What a source says in so many words: its type, its category. First match wins. */
const declared: readonly (readonly [RegExp, SessionKind])[] = [
  [/\b(?:breaks?|registration|meals?|catering|pause|service)\b/i, "break"],
  [/\bkeynotes?\b/i, "keynote"],
  [/\b(?:panels?|podium|round ?table)\b/i, "panel"],
  [/\blightning[ -]?talks?\b|\blightning\b/i, "lightning"],
  [/\b(?:workshops?|tutorials?|contribfest|hands[ -]on|training)\b/i, "workshop"],
  [/\b(?:films?|movies?|documentary|screening)\b/i, "film"],
  [
    /\b(?:social|part(?:y|ies)|reception|networking|concerts?|gaming|games?|signing|contest|show|dinner)\b/i,
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
  [/\b(?:workshop|tutorial|contribfest|hands-on)\b/i, "workshop"],
  [/\b(?:documentary|film screening|movie night)\b/i, "film"],
];
const socialTitle =
  /\b(?:reception|party|social (?:event|hour|night)|happy hour|dinner|meet ?(?:\+|and|&) ?greet|meet-?up|gathering|fun run|karaoke|networking|get-together|after ?party|crawl)\b/i;

export interface KindSigns {
  title: string;
  /** The source's type or category, as it writes it. */
  type: string | null;
  /** People on a session are a sign that it is no pause, whatever its title says. */
  hasSpeakers: boolean;
}

/** Words after emoji and other ornaments, without a tail such as "| SEPARATE REGISTRATION REQUIRED". */
const bare = (title: string): string =>
  title.replace(/\s\|\s.*$/u, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");

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
  if (!hasSpeakers && isPause(words)) return "break";
  const found = titled.find(([pattern]) => pattern.test(words));
  if (found) return found[1];
  if (!hasSpeakers && socialTitle.test(words)) return "social";
  return "talk";
}
