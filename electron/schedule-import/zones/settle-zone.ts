import { isZone } from "#shared/event-time.ts";
import type { ImportWarning, ParsedSchedule } from "#shared/schedule.ts";
import { offsetName } from "../parsing/schedule-zone.ts";
import { fittingZones } from "./fitting-zones.ts";
import { createGuessZone, type PlaceWords, type ZoneGuess } from "./guess-zone.ts";

/** Zones that are offered at once. */
const MOST_OFFERED = 30;

/** What is known of an import's zone before a person is asked. */
export interface SettledZone {
  /** Null: it has to be asked. */
  zone: string | null;
  /** Whether the source itself settles the zone, by its name or by its offsets. */
  zoneFromSource: boolean;
  /** Where it has to be asked: what is likely meant, and the words that speak for it. Never applied by itself. */
  zoneGuess: ZoneGuess | null;
  /** Where it has to be asked: the zones that the source's offsets allow, likeliest first; empty where all may be meant. */
  zonesFitting: string[];
  warnings: ImportWarning[];
}

export interface KnownOfZone {
  /** What the person said. */
  given: string | null;
  /** That of the stored event. */
  stored: string | null;
  /** That of this computer; null where it is not known. */
  laptop: string | null;
  /** Names that may hold a city: of the event, of the file. */
  names: readonly string[];
}

const settled = (zone: string, zoneFromSource: boolean, ...said: string[]): SettledZone => ({
  zone,
  zoneFromSource,
  zoneGuess: null,
  zonesFitting: [],
  warnings: said.map((message) => ({ code: "zone-kept", message, where: null })),
});

/**
 * The given zone, else the stored event's (an update does not undo what a person chose), else the source's by its name,
 * else by its offsets where they fit the zone of its place, or this computer's; else it has to be asked.
 */
export function settleZone(parsed: ParsedSchedule, known: KnownOfZone): SettledZone {
  const { event } = parsed;
  const ofSource = event.zone !== null && isZone(event.zone) ? event.zone : null;
  if (known.given !== null) return settled(known.given, ofSource !== null);
  if (known.stored !== null) {
    const differs = ofSource !== null && ofSource !== known.stored;
    const kept = `The schedule gives ${ofSource} as its time zone; the event stays in ${known.stored}.`;
    return settled(known.stored, ofSource !== null, ...(differs ? [kept] : []));
  }
  if (ofSource !== null) return settled(ofSource, true);
  return byOffsets(parsed, known);
}

function byOffsets(parsed: ParsedSchedule, { laptop, names }: KnownOfZone): SettledZone {
  const { event, sessions, offsets = [] } = parsed;
  const listed = Intl.supportedValuesOf("timeZone");
  const places: PlaceWords = {
    place: event.place,
    rooms: sessions.flatMap(({ room }) => room ?? []),
    names: [event.name ?? "", ...names],
  };
  const guess = createGuessZone(listed);
  const fitting = fittingZones(offsets, listed);
  const [first] = fitting;
  if (first === undefined) {
    return { ...unknown, zoneGuess: guess(places) };
  }
  const written = writtenOffsets(offsets);
  const ofPlace = guess(places, (zone) => fitting.includes(zone));
  const isHere = laptop !== null && laptop !== "UTC" && fitting.includes(laptop);
  const found = ofPlace ?? (isHere ? { zone: laptop, from: "this computer’s zone" } : null);
  if (found === null) {
    const zoneGuess = { zone: first, from: written };
    return { ...unknown, zoneGuess, zonesFitting: fitting.slice(0, MOST_OFFERED) };
  }
  const because = ofPlace === null ? found.from : `“${found.from}”`;
  const message = `The schedule names no time zone. Its times are at ${written}, which with ${because} means ${found.zone}.`;
  return {
    ...settled(found.zone, true),
    warnings: [{ code: "zone-from-offsets", message, where: null }],
  };
}

const unknown: SettledZone = {
  zone: null,
  zoneFromSource: false,
  zoneGuess: null,
  zonesFitting: [],
  warnings: [],
};

/** `UTC+01:00 and UTC+02:00` */
const writtenOffsets = (offsets: NonNullable<ParsedSchedule["offsets"]>): string =>
  [...new Set(offsets.map(({ minutes }) => minutes))].map(offsetName).join(" and ");
