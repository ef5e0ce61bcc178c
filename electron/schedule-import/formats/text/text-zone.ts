import type { Warnings } from "../../parsing/import-warnings.ts";
import type { TextEntry } from "./text-entry.ts";
import type { TextLine } from "./text-lines.ts";
import { type WrittenZone, zoneIn } from "./written-zone.ts";

/** In which zone a text's times are. */
export interface TextZone {
  /** The event's IANA zone, null where the text names none. */
  name: string | null;
  /** Minutes ahead of UTC of an entry's times; null: they are wall times. */
  offsetOf(entry: TextEntry): number | null;
}

const SAYS_ZONE =
  /\b(?:all times|times (?:are|in)|time ?zone|zeitzone|alle zeiten|zeiten (?:in|sind)|fuseau|zona horaria|local time)\b/i;
const LONGEST = 200;

/** "All times are CEST": a line about the whole text. */
function declaredZone(lines: readonly TextLine[]): WrittenZone | null {
  for (const { text } of lines) {
    if (text.length > LONGEST || !SAYS_ZONE.test(text)) continue;
    const zone = zoneIn(text);
    if (zone !== null) return zone;
  }
  return null;
}

/** What the text says about its zone: with offsets its times are instants, with a zone's name wall times in it. */
export function textZone(
  entries: readonly TextEntry[],
  lines: readonly TextLine[],
  warnings: Warnings,
): TextZone {
  const declared = declaredZone(lines);
  const zones = [
    ...entries.flatMap(({ span }) => span.zone ?? []),
    ...(declared ? [declared] : []),
  ];
  const offsets = new Set(zones.flatMap((zone) => ("offset" in zone ? zone.offset : [])));
  const names = new Set(zones.flatMap((zone) => ("iana" in zone ? zone.iana : [])));
  const unclear = new Set(zones.flatMap((zone) => ("unclear" in zone ? zone.unclear : [])));
  const [name = null, ...moreNames] = names;
  const [offset = null, ...moreOffsets] = offsets;
  if (unclear.size > 0) {
    warnings.add(
      "unknown-zone",
      `“${[...unclear].join("”, “")}” stands for several time zones. Choose the event’s.`,
    );
  }
  // The one offset of a text counts for the times beside which none is written, too, unless most have none.
  const isUsual = declared !== null || zones.length * 2 >= entries.length;
  const isOnly = moreOffsets.length === 0 && name === null && unclear.size === 0;
  const shared = isOnly && isUsual ? offset : null;
  return {
    name: moreNames.length === 0 ? name : null,
    offsetOf: ({ span: { zone } }) => (zone !== null && "offset" in zone ? zone.offset : shared),
  };
}
