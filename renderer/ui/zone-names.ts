/** Browsers list zones under the names they had when the list began; people look for the names of today. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["Africa/Asmera", "Africa/Asmara"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Catamarca", "America/Argentina/Catamarca"],
  ["America/Cordoba", "America/Argentina/Cordoba"],
  ["America/Godthab", "America/Nuuk"],
  ["America/Indianapolis", "America/Indiana/Indianapolis"],
  ["America/Jujuy", "America/Argentina/Jujuy"],
  ["America/Louisville", "America/Kentucky/Louisville"],
  ["America/Mendoza", "America/Argentina/Mendoza"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** IANA zones and how people find them. */
export interface ZoneNames {
  /** Those of `first` before all others, then by name; `UTC` at the end. */
  all: readonly string[];
  /**
   * By how the words of its name begin, by city, or by what the time is called ("mountain time"); letter case and accents
   * aside.
   */
  matches: (zone: string, typed: string) => boolean;
  /** Looks up what the times are called, which takes long for all of them. Answers whether it is through. */
  prepare: (hasTime: () => boolean) => boolean;
}

/** `listed`: `Intl.supportedValuesOf("timeZone")`. */
export function createZoneNames(listed: readonly string[], first: readonly string[]): ZoneNames {
  const called = new Map<string, string>();
  const namesOf = (zone: string): string => {
    let names = called.get(zone);
    if (names === undefined) {
      names = toWords(`${zone} ${timeName(zone)}`);
      called.set(zone, names);
    }
    return names;
  };
  const rest = listed
    .map((zone) => renamed.get(zone) ?? zone)
    .filter((zone) => zone !== "UTC")
    .toSorted((a, b) => a.localeCompare(b, "en"));
  const all = [...new Set([...first, ...rest, "UTC"])];
  return {
    all,
    matches: (zone, typed) =>
      toWords(typed)
        .split(" ")
        .every((word) => ` ${namesOf(zone)}`.includes(` ${word}`)),
    prepare: (hasTime) =>
      all.every((zone) => {
        if (!called.has(zone) && !hasTime()) return false;
        namesOf(zone);
        return true;
      }),
  };
}

/** `America/New York` */
export const zoneWords = (zone: string): string => zone.replaceAll("_", " ");

/** Zones have moved from one time to another: what counts is what it was called lately. */
const LATELY = Date.UTC(2026, 0, 1);

/** `Central European Time`; empty where there is none. */
function timeName(zone: string): string {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longGeneric" });
    return format.formatToParts(LATELY).find(({ type }) => type === "timeZoneName")?.value ?? "";
  } catch {
    return "";
  }
}

/** `UTC+01:00`: the offset of a zone on a day (`YYYY-MM-DD`); null for a zone that is not known here. */
export function zoneOn(zone: string, day: string): string | null {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const parts = format.formatToParts(new Date(`${day}T12:00:00Z`));
    const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "UTC");
    return offset ?? null;
  } catch {
    return null;
  }
}

/** Its words with one space between them, without case, accents and signs. */
const toWords = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
