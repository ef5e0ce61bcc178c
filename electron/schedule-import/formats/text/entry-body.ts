import { linkText } from "#shared/rich-text/link-text.ts";
import { inlineText } from "./inline-text.ts";
import { withoutMarks } from "./entry-title.ts";
import type { TextLine } from "./text-lines.ts";
import { readsLikeTitle } from "./title-side.ts";

/** What the lines under a session's title and time tell. */
export interface EntryBody {
  speakers: string | null;
  room: string | null;
  track: string | null;
  url: string | null;
  /** The line right under the title, if it says nothing of the above: it may be the speakers. */
  under: string | null;
  /** The rest, as it is written. */
  text: string;
}

/** Where a session's own lines may be: `from` is the first after its title and time. */
export interface BodyPlace {
  from: number;
  /** Where the next session, day, heading or table begins. */
  until: number;
  /** The line with the title. */
  head: TextLine;
  /** Title and time stand on lines of their own, so what follows is about them, paragraph after paragraph. */
  isApart: boolean;
}

const FACTS: readonly (readonly ["speakers" | "room" | "track" | "url", RegExp])[] = [
  [
    "speakers",
    /^(?:speakers?|presenters?|presented by|who|with|by|mit|von|avec|par|con|por|vortragende[rn]?|referent(?:en|in|innen)?|sprecher(?:in|innen)?|intervenante?s?|ponentes?)\s*:\s*(?=\S)/iu,
  ],
  ["room", /^(?:room|where|location|raum|ort|wo|salle|lieu|où|sala|lugar|dónde)\s*:\s*(?=\S)/iu],
  ["track", /^(?:track|stream)\s*:\s*(?=\S)/iu],
  ["url", /^(?:url|link|page|details|more|mehr|lien|enlace)\s*:\s*(?=https?:)/iu],
];
/** So many lines may tell facts before the abstract begins. */
const MOST_FACTS = 10;
const ORNAMENT = /^[\p{Extended_Pictographic}\uFE0F\s]+/u;
const LONGEST_UNDER = 160;

/** The index after a session's last line. */
function endOfBody(lines: readonly TextLine[], { from, until, head, isApart }: BodyPlace): number {
  const isOpenEnd = until === lines.length;
  let paragraphs = 0;
  let isAfterBlank = false;
  for (let at = from; at < until; at += 1) {
    const line = lines[at];
    if (line === undefined) return at;
    if (line.kind === "blank") {
      isAfterBlank = true;
      continue;
    }
    const isInside = line.level > head.level && head.kind !== "heading";
    if (head.kind === "item" && !isApart && !isInside && (isAfterBlank || line.kind !== "text")) {
      return at;
    }
    if (isAfterBlank && !isInside && !isApart && head.kind === "text" && isOpenEnd) return at;
    if (line.kind === "quote" && head.kind !== "heading" && !isApart) return at;
    if (isAfterBlank || at === from) {
      const next = lines[at + 1];
      const isLone = next === undefined || next.kind === "blank";
      // After the last session of all comes what is not about it: "See you there!", "Links".
      if (isOpenEnd && paragraphs > 0 && isLone && readsLikeTitle(line)) return at;
      paragraphs += 1;
    }
    isAfterBlank = false;
  }
  return until;
}

/** Reads what stands under a session. */
export function entryBody(lines: readonly TextLine[], place: BodyPlace): EntryBody {
  const body: EntryBody = {
    speakers: null,
    room: null,
    track: null,
    url: null,
    under: null,
    text: "",
  };
  const own = lines.slice(place.from, endOfBody(lines, place));
  let first = 0;
  for (; first < Math.min(own.length, MOST_FACTS); first += 1) {
    const line = own[first];
    if (line === undefined || line.text.length > LONGEST_UNDER) break;
    if (line.text === "") continue;
    const { text: plain, url } = inlineText(line.text);
    const text = plain.replace(ORNAMENT, "");
    const fact = FACTS.find(([, words]) => words.test(text));
    if (fact !== undefined) {
      body[fact[0]] ??= text.replace(fact[1], "").trim();
      continue;
    }
    const [link, ...more] = linkText(text);
    if (more.length === 0 && link?.href && body.url === null) {
      body.url = url ?? link.href;
      continue;
    }
    if (body.under !== null || own[first - 1]?.text === "") break;
    if (body.speakers !== null || /[.!?:]$/.test(text)) break;
    body.under = withoutMarks(text);
  }
  body.text = own
    .slice(first)
    .map(({ raw }) => raw)
    .join("\n")
    .trim();
  return body;
}
