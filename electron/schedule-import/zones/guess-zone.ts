import { cityZones, placeWords } from "./city-zones.ts";
import { createFindRegion, nameOfToday, type Region } from "./region-zones.ts";

/** A zone, and the words that speak for it: "Amsterdam". */
export interface ZoneGuess {
  zone: string;
  from: string;
}

/** What a source says of where it takes place, best first: the place, rooms with their addresses, the event's name. */
export interface PlaceWords {
  place: string | null;
  rooms: readonly string[];
  names: readonly string[];
}

/** Whether a zone can be meant at all, by the offsets of the source's times. */
type Fits = (zone: string) => boolean;

/** Rooms looked at; an address stands behind all of them or behind none. */
const MOST_ROOMS = 200;
/** Longest names of cities and countries, in words. */
const MOST_WORDS = 4;

const partsOf = (text: string): string[] => text.slice(0, 500).split(/[,;|·()\n]+/u);

/** Runs of words of a part, the last first, of those the longest. */
function* runsOf(words: readonly string[]): Generator<readonly string[]> {
  for (let end = words.length; end > 0; end -= 1) {
    for (let size = Math.min(MOST_WORDS, end); size > 0; size -= 1) {
      yield words.slice(end - size, end);
    }
  }
}

/** How the words stand in the text. */
function asWritten(part: string, run: readonly string[]): string {
  const written = part.match(/[\p{L}\p{N}\p{M}'’.]+/gu) ?? [];
  for (let from = 0; from + run.length <= written.length; from += 1) {
    const these = written.slice(from, from + run.length);
    if (placeWords(these.join(" ")).join(" ") === run.join(" ")) return these.join(" ");
  }
  return run.join(" ");
}

/** The zone of a country or state; of a large country only with offsets to tell its parts apart. */
function ofRegion(region: Region, fits: Fits | undefined): string | null {
  const zone = region.zones.find((one) => fits?.(one) ?? true);
  return zone !== undefined && (region.isOfOneTime || fits !== undefined) ? zone : null;
}

/** Guesses an event's zone from the cities, states and countries that its source names. */
export function createGuessZone(
  listed: readonly string[],
): (places: PlaceWords, fits?: Fits) => ZoneGuess | null {
  const cities = cityZones(listed);
  const regionOf = createFindRegion();

  /** The last part may be a country or a state. */
  const inText = (text: string, fits?: Fits): ZoneGuess | null => {
    const parts = partsOf(text).filter((part) => placeWords(part).length > 0);
    const last = parts.at(-1) ?? "";
    const region = parts.length > 1 ? regionOf(placeWords(last)) : null;
    for (const part of parts.toReversed()) {
      for (const run of runsOf(placeWords(part))) {
        const zone = cities.get(run.join(" "));
        if (zone === undefined || fits?.(zone) === false) continue;
        // London in Ontario, Paris in Texas: the region knows better.
        const isThere =
          region === null || part === last || region.zones.includes(nameOfToday(zone));
        if (isThere) return { zone: nameOfToday(zone), from: asWritten(part, run) };
      }
    }
    const known = region === null ? null : ofRegion(region, fits);
    return known === null ? null : { zone: known, from: last.trim() };
  };
  /** A country may stand anywhere, as in "PyCon Ireland". */
  const inName = (text: string, fits?: Fits): ZoneGuess | null => {
    const city = inText(text, fits);
    if (city !== null) return city;
    for (const part of partsOf(text).toReversed()) {
      for (const run of runsOf(placeWords(part))) {
        const region = run.join("").length > 3 ? regionOf(run) : null;
        const zone = region === null ? null : ofRegion(region, fits);
        if (zone !== null) return { zone, from: asWritten(part, run) };
      }
    }
    return null;
  };
  /** Rooms may be called after cities; an address is behind at least half of them. */
  const inRooms = (rooms: readonly string[], fits?: Fits): ZoneGuess | null => {
    const all = [...new Set(rooms)].slice(0, MOST_ROOMS);
    const counts = new Map<string, { guess: ZoneGuess; rooms: number }>();
    for (const room of all) {
      const guess = room.includes(",") ? inText(room, fits) : null;
      if (guess === null) continue;
      const found = counts.get(guess.zone) ?? { guess, rooms: 0 };
      found.rooms += 1;
      counts.set(guess.zone, found);
    }
    const [best] = [...counts.values()].toSorted((a, b) => b.rooms - a.rooms);
    return best !== undefined && best.rooms * 2 >= all.length ? best.guess : null;
  };

  return ({ place, rooms, names }, fits) => {
    const ofPlace = place === null ? null : inName(place, fits);
    return (
      ofPlace ??
      inRooms(rooms, fits) ??
      names.map((name) => inName(name, fits)).find((guess) => guess !== null) ??
      null
    );
  };
}
