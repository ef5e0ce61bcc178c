/** A time of day as it is written. */
export interface WrittenClock {
  hours: number;
  minutes: number;
  seconds: number;
  /** Written with am or pm, and so settled; "9:00" before "10:15 am" is not. */
  hasHalf: boolean;
}

/** A clock that was found in a text, and the text around it. */
export interface FoundClock {
  clock: WrittenClock;
  before: string;
  after: string;
}

const HALF = String.raw`(?:\s*([ap])\.?\s?m\.?(?!\p{L}))`;

/** Hours, minutes, seconds and half of the day, in this order; a form without one of them has an empty group. */
const forms: readonly RegExp[] = [
  // 9:00, 09:00:00.000, 9:00 am, 9:00 Uhr
  new RegExp(
    String.raw`(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])${HALF}?`,
    "u",
  ),
  // 9am, 9.30 pm
  new RegExp(String.raw`(?<![\d.:])(\d{1,2})(?:\.(\d{2}))?()${HALF}`, "u"),
  // 9h, 9h30, 14 Uhr, 15時30分
  /(?<![\d.:])(\d{1,2})\s*(?:h|uhr|時)(?:\s*(\d{2})(?:\s*分)?)?()()(?![\p{L}\d])/u,
  // 9.30 Uhr
  /(?<![\d.:])(\d{1,2})\.(\d{2})()()(?=\s*(?:uhr|h)(?!\p{L}))/u,
];

const AFTERNOON = /午後\s*$/u;
const MORNING = /午前\s*$/u;

function clockOf(match: RegExpExecArray, before: string): WrittenClock | null {
  const [, hour = "", minute = "", second = "", letter = ""] = match;
  const half = letter || (AFTERNOON.test(before) ? "p" : MORNING.test(before) ? "a" : "");
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (minutes > 59 || seconds > 60 || hours > 24) return null;
  if (half === "") return { hours, minutes, seconds, hasHalf: false };
  // "13:00 pm" and "0:30 am" are written, too.
  const inHalf = hours > 12 ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  return { hours: inHalf, minutes, seconds, hasHalf: true };
}

/** The first time of day in a text in lower case, or null. Bare numbers are none. */
export function findClock(text: string): FoundClock | null {
  let first: RegExpExecArray | null = null;
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null && (first === null || match.index < first.index)) first = match;
  }
  if (first === null) return null;
  const before = text.slice(0, first.index);
  const clock = clockOf(first, before);
  return clock === null
    ? null
    : {
        clock,
        before: before.replace(/午[前後]\s*$/u, ""),
        after: text.slice(first.index + first[0].length).replace(/^\s*(?:uhr|hrs|h)(?!\p{L})/u, ""),
      };
}

/** "9.30" or "0930", which are times only in a column of times. */
export function bareClock(text: string): WrittenClock | null {
  const match = /^(\d{1,2})\.(\d{2})$|^(\d{2})(\d{2})$/.exec(text);
  const hours = Number(match?.[1] ?? match?.[3] ?? 99);
  const minutes = Number(match?.[2] ?? match?.[4] ?? 99);
  return hours > 24 || minutes > 59 ? null : { hours, minutes, seconds: 0, hasHalf: false };
}
