import { limits } from "#shared/limits.ts";
import type { ParsedSpeaker } from "#shared/schedule.ts";
import type { Warnings } from "./import-warnings.ts";
import { plainLine, plainLineOrNull } from "./plain-line.ts";

/** Speakers with clean names, nobody twice, at most `limits.speakersOnSession`. */
export function parsedSpeakers(
  found: readonly ParsedSpeaker[],
  warnings: Warnings,
  where: string,
): ParsedSpeaker[] {
  const speakers: ParsedSpeaker[] = [];
  const seen = new Set<string>();
  for (const { name, affiliation, personId } of found) {
    const clean = plainLine(name, warnings, where);
    if (clean === "" || seen.has(clean)) continue;
    seen.add(clean);
    if (speakers.length === limits.speakersOnSession) {
      warnings.add(
        "speakers-cut",
        `A session names more than ${limits.speakersOnSession} speakers; the rest were left out.`,
        where,
      );
      break;
    }
    speakers.push({
      name: clean,
      affiliation: plainLineOrNull(affiliation, warnings, where),
      ...(personId !== undefined && { personId }),
    });
  }
  return speakers;
}
