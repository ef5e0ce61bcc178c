import { type SearchField, type SearchHit } from "#shared/search.ts";

/** Around what was found, in what SQLite answers with. Private-use characters; indexing takes them out of texts. */
export const foundStart = "\uE000";
export const foundEnd = "\uE001";

/** The columns of search_index, in order, by what a person would want to be shown first. */
export const searchFields = [
  "title",
  "speakers",
  "tags",
  "room",
  "track",
  "note",
  "abstract",
] as const satisfies readonly SearchField[];

/** Takes `…found…` apart: parts to be marked and parts not to be, as plain text. */
export function snippetParts(marked: string): SearchHit["snippet"] {
  const parts: SearchHit["snippet"] = [];
  const add = (text: string, found: boolean): void => {
    if (text !== "") parts.push({ text, found });
  };
  for (const [index, piece] of marked.replaceAll(/\s+/g, " ").split(foundStart).entries()) {
    const end = index === 0 ? -1 : piece.indexOf(foundEnd);
    add(piece.slice(0, Math.max(end, 0)), true);
    add(piece.slice(end + 1), false);
  }
  return parts;
}
