import { dayInWords } from "#shared/day-words.ts";
import { partWords } from "#shared/note-title.ts";
import type { SearchField, SearchHit } from "#shared/search.ts";

export const fieldWords: Record<SearchField, string> = {
  title: "Title",
  speakers: "Speaker",
  abstract: "Abstract",
  note: "Your note",
  tags: "Tag",
  room: "Room",
  track: "Track",
};

/** A session's title; what the note of a day or of an event is called. */
export function hitTitle({ title, target }: Pick<SearchHit, "title" | "target">): string {
  if (target?.of === "day") return `Day note, ${dayInWords(target.day)}`;
  if (target?.of === "event") return partWords[target.part];
  return title;
}

/** The title in full, with what was found in it marked: the words around a hit leave out the rest of a long one. */
export function wholeTitle(title: string, snippet: SearchHit["snippet"]): SearchHit["snippet"] {
  const last = snippet.length - 1;
  const parts = snippet.map(({ text, found }, at) => ({
    text: text.slice(
      at === 0 && text.startsWith("…") && !title.startsWith("…") ? 1 : 0,
      at === last && text.endsWith("…") && !title.endsWith("…") ? -1 : undefined,
    ),
    found,
  }));
  const shown = parts.map(({ text }) => text).join("");
  const from = title.indexOf(shown);
  if (from === -1) return [{ text: title, found: false }];
  return [
    { text: title.slice(0, from), found: false },
    ...parts,
    { text: title.slice(from + shown.length), found: false },
  ].filter(({ text }) => text !== "");
}

/** One session can be found twice: by what its source says, and by the note. */
export const hitKey = ({ sessionId, target }: Pick<SearchHit, "sessionId" | "target">): string =>
  target === null ? `session ${sessionId}` : JSON.stringify(target);

/** `1 found`, `12 found`, `The best 100 are shown` */
export function countInWords(count: number, most: number): string {
  if (count >= most) return `The best ${most} are shown; another word narrows them`;
  return `${count} found`;
}
