import { isNumberedRoom, isRoomTail, looksLikeRoom } from "./room-name.ts";

/** What stands behind a time, in parts: "@ Room - Title", "Title (Room)", "Title | Speaker | Room". */
export interface EntryTitle {
  title: string;
  room: string | null;
  /** What stands in brackets, or after "@", at the end: a room, people or neither. All of a list is needed to tell. */
  aside: string | null;
  /** More cells of a line that pipes part. */
  cells: string[];
}

/** Marks of a plan: stars, ticks, bullets. */
const MARKS =
  /^(?:[\s★☆⭐✨✔✅☑❌❗🌟👉►▶→•*·|:;,–—]|\uFE0F)+|(?<![\s★☆⭐✨✔✅❗🌟·|;,–—]|\uFE0F)(?:[\s★☆⭐✨✔✅❗🌟·|;,–—]|\uFE0F)+$/gu;
// Looked for from the start of white space alone: from each of its characters the work would grow with their square.
const PARTED = /(?<!\s)\s+[|·•]\s+|(?<!\s)\s*\t\s*|(?<=\S)\s*\|\s*(?=\S)/u;
const BRACKETED = /^(.*\S)\s*(?:\(([^()]{1,80})\)|\[([^[\]]{1,80})\])$/u;

export const withoutMarks = (text: string): string => text.replaceAll(MARKS, "").trim();

/** The text before and after the first sign that parts two, or null. */
function partedAt(text: string, sign: RegExp): [string, string] | null {
  const found = sign.exec(text);
  return found
    ? [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()]
    : null;
}

function ofCells(cells: readonly string[]): EntryTitle {
  const all = cells.map(withoutMarks).filter((cell) => cell !== "");
  const titleAt = all.findIndex((cell) => !isNumberedRoom(cell));
  const rest = all.filter((_, index) => index !== titleAt);
  const room = rest.find(looksLikeRoom) ?? null;
  return {
    title: all[titleAt] ?? "",
    room,
    aside: null,
    cells: rest.filter((cell) => cell !== room),
  };
}

/**
 * Splits what a line says after its time. A title that is missing is empty: it stands on a line of its own. The cell of
 * a table is one cell, whatever signs are in it.
 */
export function entryTitle(text: string, isCell = false): EntryTitle {
  const plain = { room: null, aside: null, cells: [] };
  if (/^@\s?\S/.test(text)) {
    const parts = partedAt(text.slice(1), /\s[-–—|]\s|:\s/);
    if (parts !== null) return { ...plain, title: withoutMarks(parts[1]), room: parts[0] };
    return { ...plain, title: "", room: text.slice(1).trim() };
  }
  const cells = isCell ? [] : text.split(PARTED);
  if (cells.length > 1) return ofCells(cells);

  const whole = withoutMarks(text);
  const isAll = /^[([](.*)[)\]]$/.exec(whole)?.[1] ?? whole;
  if (looksLikeRoom(isAll) && (isNumberedRoom(isAll) || isAll !== whole)) {
    return { ...plain, title: "", room: isAll };
  }
  const inFront = /^\[([^[\]]{1,60})\]\s*(\S.*)$/.exec(whole);
  if (inFront?.[1] !== undefined && looksLikeRoom(inFront[1])) {
    return { ...plain, title: inFront[2] ?? "", room: inFront[1] };
  }
  const named = partedAt(whole.slice(0, 60), /:\s/);
  if (named !== null && isNumberedRoom(named[0])) {
    return { ...plain, title: withoutMarks(whole.slice(whole.indexOf(":") + 1)), room: named[0] };
  }
  const dash = Math.max(...[" - ", " – ", " — ", ", "].map((sign) => whole.lastIndexOf(sign)));
  const tail = dash === -1 ? "" : whole.slice(dash).replace(/^(?:,| [-–—]) /, "");
  if (dash > 0 && isRoomTail(tail)) return { ...plain, title: whole.slice(0, dash), room: tail };
  const at = whole.lastIndexOf(" @ ");
  if (at > 0)
    return { ...plain, title: whole.slice(0, at).trim(), aside: `@${whole.slice(at + 3)}` };
  const bracketed = whole.length > 2000 ? null : BRACKETED.exec(whole);
  const aside = bracketed?.[2] ?? bracketed?.[3];
  return aside === undefined
    ? { ...plain, title: whole }
    : { ...plain, title: whole, aside: aside.trim() };
}
