import { zoneOn } from "#renderer/ui/zone-names.ts";
import { dayInWords } from "#shared/day-words.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";

type Known = Pick<
  ImportPreview,
  "zone" | "zoneFromSource" | "zoneGuess" | "zonesFitting" | "into" | "days"
>;

/** Where the zone of an import comes from, or what has to be done about it. `isChosen`: in this dialog. */
export function zoneExplanation(preview: Known, isChosen: boolean): string {
  const { zone, zoneFromSource, into, days } = preview;
  if (zone === null) return questionOf(preview);
  const [first] = days;
  const offset = first ? zoneOn(zone, first.day) : null;
  const origin = isChosen
    ? "Chosen by you"
    : into
      ? "As the event has it"
      : zoneFromSource
        ? "As the schedule says"
        : null;
  const at = offset && first && `${offset} on ${dayInWords(first.day)}`;
  return [origin, at].filter(Boolean).join(": ");
}

function questionOf({ zoneGuess, zonesFitting }: Known): string {
  if (zoneGuess === null) {
    return "The schedule does not say it. Choose the zone of the event’s place.";
  }
  return zonesFitting.length > 0
    ? `The schedule only says ${zoneGuess.from}. Take the zone of the event’s place.`
    : `The schedule does not say it. Guessed from “${zoneGuess.from}”.`;
}
