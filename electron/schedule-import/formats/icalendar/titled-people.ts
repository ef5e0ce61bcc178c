import type { ParsedSpeaker } from "#shared/schedule.ts";

/** A title and the people that were found at its end. */
export interface TitledPeople {
  title: string;
  speakers: ParsedSpeaker[];
}
