import type { Speaker } from "#shared/session.ts";

/** One speaker a line; what follows the first comma is the affiliation. Empty lines say nothing. */
export function readSpeakers(lines: string): Speaker[] {
  return lines.split("\n").flatMap((line) => {
    const comma = line.indexOf(",");
    const name = (comma === -1 ? line : line.slice(0, comma)).trim();
    const affiliation = comma === -1 ? "" : line.slice(comma + 1).trim();
    return name === "" ? [] : [{ name, affiliation: affiliation || null }];
  });
}

export const speakerLines = (speakers: readonly Speaker[]): string =>
  speakers
    .map(({ name, affiliation }) => (affiliation === null ? name : `${name}, ${affiliation}`))
    .join("\n");
