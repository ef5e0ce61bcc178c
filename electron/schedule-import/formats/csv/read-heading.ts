import { type HeadingMeaning, headingPhrases } from "./heading-words.ts";

/** What a heading speaks of and how surely: 0 for a word inside a longer heading, more the better the word. */
export interface ReadHeading {
  meaning: HeadingMeaning;
  strength: number;
  /** Whether the word is an English one. */
  isEnglish: boolean;
}

/** Columns about people, rooms and work on the programme that are none of its fields. */
const OTHER =
  /\b(?:e ?mails?|bios?|biograph\w*|photos?|pictures?|images?|avatar|phone|twitter|mastodon|linkedin|github|handle|social|capacity|size|seats?|needs?|requirements?|notes?|level|language|sprache|langue|status|state|private|internal|created|updated|modified|submitted|accepted|confirmed|votes?|score|rating|feedback|budget|count|number|av|all day|timezone|time zone|zeitzone|tags?|ids?|first|last|vorname|nachname|prenom|pronouns?|gender|country|city)\b/;

const WIDEST = 80;

/** "startTime", "session_title", "Referent:innen", "Speaker(s)" as words without accents. */
function wordsOf(heading: string): string {
  return (
    heading
      .slice(0, WIDEST)
      .normalize("NFKC")
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .replaceAll(/\((?:s|n|e|en|in|nen|innen)\)|[*:/_]in(?:nen)?\b/giu, "")
      .toLowerCase()
      .normalize("NFD")
      // Marks of Latin letters alone: those of kana are part of the letter.
      .replaceAll(/[\u0300-\u036F]/g, "")
      .normalize("NFC")
      .replaceAll(/[^\p{L}\p{N}()]+/gu, " ")
      .trim()
  );
}

const withoutBrackets = (words: string): string =>
  words
    .replaceAll(/\([^()]*\)/g, " ")
    .replaceAll(/[()]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

const withoutNumber = (words: string): string => words.replace(/\s*\d+\s*$/, "");

const alone = new Map<string, ReadHeading>();
for (const { meaning, phrase, rank, isEnglish } of headingPhrases) {
  if (!alone.has(phrase)) alone.set(phrase, { meaning, strength: 100 - rank, isEnglish });
}

const inside = headingPhrases.filter(({ isPart }) => isPart);

const isLatin = (phrase: string): boolean => /^[a-z ]+$/.test(phrase);

function partOf(words: string): ReadHeading | null {
  if (OTHER.test(words)) return null;
  const padded = ` ${words} `;
  const found = inside.filter(({ phrase }) =>
    padded.includes(isLatin(phrase) ? ` ${phrase} ` : phrase),
  );
  const [first] = found;
  // "Speaker URL" is neither the speakers nor the session's page.
  if (first === undefined || found.some(({ meaning }) => meaning !== first.meaning)) return null;
  return { meaning: first.meaning, strength: 0, isEnglish: first.isEnglish };
}

/** What a heading stands for by its words, in plain English, German, French, Spanish, Dutch or Japanese; else null. */
export function readHeading(heading: string): ReadHeading | null {
  const words = wordsOf(heading);
  const bare = withoutBrackets(words);
  return (
    alone.get(words) ?? alone.get(bare) ?? alone.get(withoutNumber(bare)) ?? partOf(bare) ?? null
  );
}

/** Whether a heading names something that is no part of a programme, such as a speaker's e-mail address. */
export const isOtherHeading = (heading: string): boolean =>
  readHeading(heading) === null && OTHER.test(withoutBrackets(wordsOf(heading)));
