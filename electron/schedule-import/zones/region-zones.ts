import { placeWords } from "./city-zones.ts";

/**
 * Where most conferences are, the likeliest first: decides among zones of one country, and among those of one offset. What
 * is not here comes after, by name.
 */
const LEADING: readonly string[] = `
  Europe/Berlin Europe/London Europe/Paris Europe/Amsterdam Europe/Brussels Europe/Madrid Europe/Zurich Europe/Vienna
  Europe/Rome Europe/Prague Europe/Warsaw Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Dublin Europe/Lisbon
  Europe/Helsinki Europe/Athens Europe/Bucharest Europe/Budapest Europe/Kyiv Europe/Sofia Europe/Belgrade Europe/Zagreb
  Europe/Tallinn Europe/Vilnius Europe/Riga Europe/Istanbul Europe/Moscow
  America/New_York America/Los_Angeles America/Chicago America/Denver America/Phoenix America/Toronto America/Vancouver
  America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Sao_Paulo America/Mexico_City
  America/Argentina/Buenos_Aires America/Santiago America/Bogota America/Lima America/Guayaquil Pacific/Honolulu
  America/Anchorage
  Asia/Kolkata Asia/Shanghai Asia/Tokyo Asia/Singapore Asia/Seoul Asia/Taipei Asia/Hong_Kong Asia/Bangkok Asia/Jakarta
  Asia/Kuala_Lumpur Asia/Manila Asia/Ho_Chi_Minh Asia/Dubai Asia/Jerusalem Asia/Kathmandu Asia/Almaty Asia/Tashkent
  Asia/Nicosia
  Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Pacific/Auckland
  Africa/Johannesburg Africa/Cairo Africa/Lagos Africa/Nairobi Africa/Casablanca`
  .trim()
  .split(/\s+/);

/** ICU's list has some zones under the names they had when it began. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Europe/Kiev", "Europe/Kyiv"],
]);
export const nameOfToday = (zone: string): string => RENAMED.get(zone) ?? zone;

/** Where a zone stands among those that are likely meant; unknown ones last. */
export function rankOfZone(zone: string): number {
  const at = LEADING.indexOf(zone);
  return at === -1 ? LEADING.length : at;
}

/** Countries under names that ICU does not give in English. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "the netherlands": "NL",
  holland: "NL",
  nederland: "NL",
  usa: "US",
  "united states of america": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "great britain": "GB",
  deutschland: "DE",
  osterreich: "AT",
  schweiz: "CH",
  suisse: "CH",
  svizzera: "CH",
  espana: "ES",
  italia: "IT",
  brasil: "BR",
  mexico: "MX",
  belgique: "BE",
  belgie: "BE",
  danmark: "DK",
  norge: "NO",
  sverige: "SE",
  suomi: "FI",
  polska: "PL",
  "czech republic": "CZ",
  turkey: "TR",
  "hong kong": "HK",
  korea: "KR",
  "republic of korea": "KR",
  uae: "AE",
};

/** States and provinces that are written behind a city; a code of two letters counts for the United States alone. */
const STATES: Readonly<Record<string, string>> = {
  "America/New_York":
    "CT Connecticut, DE Delaware, DC, D.C., FL Florida, GA, KY Kentucky, ME Maine, MD Maryland, MA Massachusetts, NH New Hampshire, NJ New Jersey, NY New York, NC North Carolina, OH Ohio, PA Pennsylvania, RI Rhode Island, SC South Carolina, VT Vermont, VA Virginia, WV West Virginia",
  "America/Detroit": "MI Michigan",
  "America/Indiana/Indianapolis": "IN Indiana",
  "America/Chicago":
    "AL Alabama, AR Arkansas, IL Illinois, IA Iowa, KS Kansas, LA Louisiana, MN Minnesota, MS Mississippi, MO Missouri, NE Nebraska, ND North Dakota, OK Oklahoma, SD South Dakota, TN Tennessee, TX Texas, WI Wisconsin",
  "America/Denver": "CO Colorado, ID Idaho, MT Montana, NM New Mexico, UT Utah, WY Wyoming",
  "America/Phoenix": "AZ Arizona",
  "America/Los_Angeles": "CA California, NV Nevada, OR Oregon, WA Washington",
  "America/Anchorage": "AK Alaska",
  "Pacific/Honolulu": "HI Hawaii",
  "America/Toronto": "Ontario, Québec",
  "America/Vancouver": "British Columbia",
  "America/Edmonton": "Alberta",
  "America/Winnipeg": "Manitoba",
  "America/Halifax": "Nova Scotia",
  "Australia/Sydney": "NSW, New South Wales",
  "Australia/Melbourne": "VIC Victoria",
  "Australia/Brisbane": "QLD Queensland",
  "Australia/Perth": "Western Australia",
  "Australia/Adelaide": "South Australia",
  "Australia/Hobart": "TAS Tasmania",
};

/** A country or a state, by its zones, the likeliest first. */
export interface Region {
  zones: readonly string[];
  /** Whether the first one can be meant by the region's name alone. */
  isOfOneTime: boolean;
}

const LARGE = new Set(["AU", "BR", "CA", "CD", "ID", "KZ", "MN", "MX", "RU", "US"]);

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`);
  // ECMA-402's Intl.Locale Info; TypeScript has no types for it yet. Without it a country gives no guess.
  const asked: unknown = "getTimeZones" in locale ? locale.getTimeZones : undefined;
  const zones: unknown = typeof asked === "function" ? asked.call(locale) : undefined;
  if (!Array.isArray(zones)) return [];
  return zones
    .filter((zone) => typeof zone === "string")
    .map(nameOfToday)
    .toSorted((a, b) => rankOfZone(a) - rankOfZone(b));
}

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Countries by the words of their English names. */
function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const codes = new Map<string, string>();
  for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
    const name = names.of(code);
    if (name !== undefined) codes.set(placeWords(name).join(" "), code);
  }
  for (const [name, code] of Object.entries(COUNTRIES)) codes.set(name, code);
  return codes;
}

/** What the last part of a place's name, or a word in an event's name, says of the region. Null: nothing. */
export type FindRegion = (words: readonly string[]) => Region | null;

export function createFindRegion(): FindRegion {
  const codes = countryCodes();
  const states = new Map<string, string>();
  for (const [zone, names] of Object.entries(STATES)) {
    for (const name of names.split(", ")) {
      const [code = "", ...rest] = name.split(" ");
      const hasCode = /^[A-Z]{2,3}$/.test(code);
      if (hasCode) states.set(code.toLowerCase(), zone);
      const long = hasCode ? rest.join(" ") : name;
      if (long !== "") states.set(placeWords(long).join(" "), zone);
    }
  }
  return (words) => {
    const name = words.join(" ");
    const state = states.get(name);
    if (state !== undefined) return { zones: [state], isOfOneTime: true };
    const code = codes.get(name);
    if (code === undefined) return null;
    const zones = zonesOf(code);
    return zones.length === 0 ? null : { zones, isOfOneTime: !LARGE.has(code) };
  };
}
