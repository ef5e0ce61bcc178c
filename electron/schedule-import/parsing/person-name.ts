/** Small words inside names: lower case is no sign against a name. */
const particles = new Set(
  "van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu zur und y e af av".split(
    " ",
  ),
);

/** Words that stand in titles, never in a name, however they are written. */
const wordsOfTitles = new Set(
  (
    "a and at by for from how i is it its me my not of our the this we what when where who why with you your " +
    "day days edition event events session sessions panel talk talks track workshop update updates introduction intro part " +
    "party show concert kids adults only required pass access open closed closing opening welcome friends everyone " +
    "special surprise surprises return lessons guide project projects demo demos live night morning evening afternoon " +
    "hour hours meeting meetup group tour experience keynote lightning tutorial break lunch dinner doors cruise team " +
    "sponsored roundtable summit conference working deep dive"
  ).split(" "),
);

/** Words that only firms, places of work and trades have. */
const wordsOfFirms = new Set(
  (
    "inc ltd llc gmbh corp corporation plc company foundation university institute lab labs technologies technology " +
    "software systems solutions bank networks network cloud global international research security services " +
    "consulting consultant digital association initiative community center centre school college hospital council " +
    "agency ministry government department studio studios media data tech engineering engineer engineers developer " +
    "developers manager director founder co-founder maintainer maintainers ambassador ambassadors architect independent " +
    "freelance freelancer student professor specialist fellow technologist officer principal senior staff advocate evangelist " +
    "scientist reviewer contributor president analyst chief executive infrastructure team vice"
  ).split(" "),
);

/** Written like this they are no names, though "Ai" and "Sa" are. */
const acronyms = new Set(
  "AI AG SA BV WG SIG TAG TBA TBD TBC CEO CTO CIO AWS IBM SAP CNCF".split(" "),
);

const WORD = /^["'“‘(]?(?:\p{Lu}|\p{Lo}|[dDlLoO]['’]\p{L})[\p{L}\p{M}'’.\-‐]*["'”’)]?$/u;

function isImpersonal(word: string): boolean {
  // "A." is an initial, "A" an article.
  if (/^\p{L}\.?$/u.test(word)) return word === "a";
  const lower = word.toLowerCase().replace(/^["'“‘(]+|["'”’).,]+$/gu, "");
  if (/^(?:co|bros)\.$/i.test(word)) return true;
  return acronyms.has(word) || wordsOfFirms.has(lower) || wordsOfTitles.has(lower);
}

/**
 * Whether a text looks like one person's name: one to six words, each with a capital, a small word such as "van", or in
 * a script without capitals; no digits, colons, or words that only titles and firms have.
 */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60 || name.split('"').length % 2 === 0) return false;
  const words = name.split(/\s+/u);
  if (words.length > 6) return false;
  // "Tom Tom" is a firm.
  if (words.length === 2 && words[0] === words[1]) return false;
  const own = words.filter((word) => words.length === 1 || !particles.has(word));
  return own.length > 0 && own.every((word) => WORD.test(word) && !isImpersonal(word));
}

/** Whether it looks like first and last name. */
export function looksLikeFullName(text: string): boolean {
  return text.trim().split(/\s+/u).length > 1 && looksLikeName(text);
}

/** "Jane Doe, John Roe" as two people; a list that is not all full names stays one, since names have commas too. */
export function splitNames(text: string): string[] {
  const parts = text
    .replaceAll(/\s+/gu, " ")
    .split(/\s*[,;]\s*|\s+(?:&|and|und)\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every(looksLikeFullName) ? parts : [text.trim()];
}
