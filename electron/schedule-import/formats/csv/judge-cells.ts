import { looksLikeFullName, looksLikeName } from "../../parsing/person-name.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { isBareNumber, readDuration } from "./read-duration.ts";
import { readMoment } from "./read-moment.ts";

/** What a column's cells look like, as shares of those that are not empty. */
export interface CellJudgement {
  filled: number;
  /** Dates with a time of day, dates alone, times of day alone. Numbers aside. */
  moments: number;
  dates: number;
  clocks: number;
  /** The same with epochs, spreadsheet days and "0930": columns that are called times may hold them. */
  numbered: { moments: number; dates: number; clocks: number };
  /** With a unit; bare numbers are counted apart. */
  durations: number;
  numbers: number;
  addresses: number;
  names: number;
  rooms: number;
  distinct: number;
  averageLength: number;
}

/** Enough to see what a column holds. */
const LOOKED_AT = 300;

const ROOM =
  /\b(?:rooms?|halls?|raum|saal|salle|sala|zaal|stage|auditorium|theat(?:er|re)|foyer|lobby|ballroom|lounge|horsaal|hörsaal|aula|online|zoom)\b|会場|ホール|号室|^[A-Z]{1,3}[ .-]?\d{1,4}[a-z]?$/iu;

function momentKind(cell: string): "moments" | "dates" | "clocks" | null {
  const moment = readMoment(cell);
  if (moment === null) return null;
  if (moment.instant !== null || (moment.date !== null && moment.clock !== null)) return "moments";
  return moment.date === null ? "clocks" : "dates";
}

const isNumber = (cell: string): boolean => /^[\d.,]+$/.test(cell.trim());

function areNames(cell: string): boolean {
  if (cell.length > 300) return false;
  const parts = cell
    .replaceAll(/[^\S\n]+/gu, " ")
    .split(/\s*[,;&\n|]\s*|\s+(?:and|und|et|y|en)\s+/u)
    .filter(Boolean);
  const named = parts.map((part) => part.replace(/\s*\([^()]*\)\s*$/u, ""));
  return named.some(looksLikeFullName) && named.every(looksLikeName);
}

/** Judges a column by its first cells that are not empty. */
export function judgeCells(cells: readonly string[]): CellJudgement {
  const filled: string[] = [];
  for (const cell of cells) {
    if (filled.length === LOOKED_AT) break;
    if (cell.trim() !== "") filled.push(cell.trim());
  }
  const share = (holds: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  const plain = filled.map((cell) => (isNumber(cell) ? null : momentKind(cell)));
  const all = filled.map((cell, index) => plain[index] ?? momentKind(cell));
  const shareOf = (kinds: readonly unknown[], kind: string): number =>
    filled.length === 0 ? 0 : kinds.filter((one) => one === kind).length / filled.length;
  return {
    filled: filled.length,
    moments: shareOf(plain, "moments"),
    dates: shareOf(plain, "dates"),
    clocks: shareOf(plain, "clocks"),
    numbered: {
      moments: shareOf(all, "moments"),
      dates: shareOf(all, "dates"),
      clocks: shareOf(all, "clocks"),
    },
    durations: share((cell) => !isBareNumber(cell) && readDuration(cell, "minutes") !== null),
    numbers: share(isNumber),
    addresses: share((cell) => webAddressOf(cell) !== null),
    names: share(areNames),
    rooms: share((cell) => cell.length <= 40 && ROOM.test(cell)),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    averageLength:
      filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length,
  };
}
