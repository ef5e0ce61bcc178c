/** Small words inside names; lower case is no sign against a name. */
const particles = new Set(
  "van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu zur und y e af av st".split(
    " ",
  ),
);

/** Words of titles, places and firms: whatever holds one is no person. */
const impersonal = new Set(
  (
    "a an and the of for in on at to with from by how what why when who my our your its is are be or not no it this we i " +
    "day days edition event events session sessions panel talk talks track workshop update updates introduction intro part " +
    "party show concert dark kids adults only required pass access open closed closing opening welcome friends everyone all " +
    "tba tbd tbc special surprise surprises return lessons guide project projects demo demos story live night morning " +
    "evening afternoon hour hours meeting meetup group tour experience experiences keynote lightning tutorial break lunch " +
    "dinner doors cruise team teams sponsored roundtable summit conference working deep dive wg sig tag " +
    "inc inc. ltd ltd. llc gmbh ag sa corp corp. co co. plc bv company foundation university institute labs lab " +
    "technologies technology software systems solutions bank networks network cloud group global international " +
    "research security services consulting digital association initiative community center centre school college " +
    "college hospital council agency ministry government department studio studios games media news data ai tech " +
    "engineering engineer engineers developer developers manager director founder co-founder ceo cto maintainer " +
    "maintainers ambassador ambassadors architect lead independent"
  ).split(" "),
);

const WORD = /^["'“‘(]?(?:\p{Lu}|\p{Lo}|[dDlLoO]['’]\p{L})[\p{L}\p{M}'’.\-‐]*["'”’)]?$/u;

/**
 * Whether a text looks like one person's name: one to six words, each capital, a small word such as "van", or in a
 * script without capitals; no digits, colons or words that only titles and firms have.
 */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60) return false;
  const words = name.split(/\s+/u);
  if (words.length > 6) return false;
  let capitals = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (particles.has(lower) && words.length > 1) {
      continue;
    }
    if (impersonal.has(lower.replace(/[,.]$/, "")) && word.length > 1) return false;
    if (!WORD.test(word)) return false;
    capitals += 1;
  }
  return capitals > 0;
}

/** Whether it looks like first and last name. */
export function looksLikeFullName(text: string): boolean {
  return text.trim().split(/\s+/u).length > 1 && looksLikeName(text);
}

/** "Jane Doe, John Roe" as two people; a list that is not all full names stays one, since names have commas too. */
export function splitNames(text: string): string[] {
  const parts = text
    .split(/\s*[,;]\s*|\s+(?:&|and|und)\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every(looksLikeFullName) ? parts : [text.trim()];
}
