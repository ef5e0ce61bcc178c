import type { SessionKind } from "#shared/session.ts";
import { sessionKindWords } from "#shared/session-words.ts";

const KINDS: readonly SessionKind[] = [
  "hallway",
  "social",
  "talk",
  "keynote",
  "panel",
  "lightning",
  "workshop",
  "film",
  "break",
  "other",
];

/** What a session added by hand can be, the likely ones first. */
export const kindChoices = KINDS.map((value) => ({ value, words: sessionKindWords[value] }));
