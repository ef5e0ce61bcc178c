import { knownZone } from "../../parsing/known-zone.ts";

/** A zone beside a time: minutes ahead of UTC, a zone's own name, or letters that stand for several. */
export type WrittenZone = { offset: number } | { iana: string } | { unclear: string };

/** Minutes ahead of UTC of the abbreviations that mean one thing. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** India, Ireland and Israel; America and China; and so on. */
const UNCLEAR = new Set(["IST", "CST", "AST", "ADT", "SST", "ECT"]);

/** Letters for a zone in summer and winter alike; too short to be believed in front of a word. */
const HALVES: Readonly<Record<string, string>> = {
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
};

const ZONE =
  /\s*[([]?\s*(?:(?:UTC|GMT)\s?([+\-−]\d{1,2})(?::?(\d\d))?(?!\d)|([+\-−]\d\d):?(\d\d)(?!\d)|(Z)(?![\p{L}\p{N}])|([A-Z][A-Za-z_]+(?:\/[A-Za-z_]+){1,2})|([A-Z]{2,4}T|[ECMP]T|UTC|MEZ|MESZ|MSK)(?![\p{L}\p{N}]))\s*[)\]]?/uy;

const minutesOf = (hours: string, minutes: string): number => {
  const size = Number(hours.slice(1)) * 60 + Number(minutes);
  return hours.startsWith("+") ? size : -size;
};

/** The first zone in a short text: "Time (CEST)", "All times are in Europe/Berlin". */
export function zoneIn(text: string): WrittenZone | null {
  for (const { index } of text.slice(0, 200).matchAll(/(?<![\p{L}\p{N}/])[A-Z]|(?<=\()[+-]/gu)) {
    const found = zoneAt(text, index);
    if (found !== null) return found.zone;
  }
  return null;
}

/** The zone that stands at a place of a text, and where the text goes on after it. */
export function zoneAt(text: string, at: number): { zone: WrittenZone; end: number } | null {
  ZONE.lastIndex = at;
  const found = ZONE.exec(text);
  if (!found) return null;
  const [, far, farMinutes, hours, minutes, utc, name, letters = ""] = found;
  const end = ZONE.lastIndex;
  if (utc !== undefined) return { zone: { offset: 0 }, end };
  if (far !== undefined || hours !== undefined) {
    const offset = minutesOf(far ?? hours ?? "", farMinutes ?? minutes ?? "0");
    return Math.abs(offset) > 14 * 60 ? null : { zone: { offset }, end };
  }
  if (name !== undefined) {
    const iana = knownZone(name);
    return iana === null ? null : { zone: { iana }, end };
  }
  const offset = OFFSETS[letters];
  if (offset !== undefined) return { zone: { offset }, end };
  if (UNCLEAR.has(letters)) return { zone: { unclear: letters }, end };
  const iana = HALVES[letters];
  const isBeforeWord = /^\p{L}/u.test(text.slice(end)) && !/[)\]]\s*$/.test(found[0]);
  return iana === undefined || isBeforeWord ? null : { zone: { iana }, end };
}
