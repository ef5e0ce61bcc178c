import { isZone } from "#shared/event-time.ts";
import { windowsZones } from "../formats/icalendar/windows-zones.ts";

const isName = (name: string): boolean => /^[A-Za-z]/.test(name) && isZone(name);

/**
 * The IANA zone that a source's zone name stands for, or null: the name itself, with a maker's prefix
 * (`/freeassociation.sourceforge.net/Europe/Berlin`), with a dash (`Europe-Brussels`), or Windows' name for it.
 */
export function knownZone(name: string): string | null {
  const text = name.trim().replace(/^["']|["']$/g, "");
  if (text === "" || text.length > 200) return null;
  const windows = windowsZones.get(text.toLowerCase());
  if (windows !== undefined) return windows;
  const parts = text.split("/").filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const candidate = parts.slice(from).join("/");
    // The last part alone is a city; only whole names count ("UTC" is one).
    if ((from === 0 || parts.length - from > 1) && isName(candidate)) return candidate;
  }
  const dashed = text.replace("-", "/");
  return /^[A-Z][a-z]+\/[A-Z]/.test(dashed) && isName(dashed) ? dashed : null;
}
