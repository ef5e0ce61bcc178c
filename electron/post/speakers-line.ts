import type { Speaker } from "#shared/session.ts";

/**
 * Speakers as a programme prints them: `A & B, Company` for colleagues, `A, X; B, Y` for others, in the order of the
 * programme. Every comma is before an affiliation, so the line can be read back (three colleagues: `A & B & C, Company`).
 */
export function speakersLine(speakers: readonly Speaker[]): string {
  const groups: { names: string[]; affiliation: string | null }[] = [];
  for (const { name, affiliation } of speakers) {
    const last = groups.at(-1);
    if (last && last.affiliation === affiliation) last.names.push(name);
    else groups.push({ names: [name], affiliation });
  }
  return groups
    .map(({ names, affiliation }) => [names.join(" & "), affiliation].filter(Boolean).join(", "))
    .join("; ");
}
