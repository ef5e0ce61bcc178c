import type { SessionKind } from "#shared/session.ts";

/** What a session added by hand can be, the likely ones first. */
export const kindChoices: readonly { value: SessionKind; words: string }[] = [
  { value: "hallway", words: "Hallway" },
  { value: "social", words: "Social" },
  { value: "talk", words: "Talk" },
  { value: "keynote", words: "Keynote" },
  { value: "panel", words: "Panel" },
  { value: "lightning", words: "Lightning talk" },
  { value: "workshop", words: "Workshop" },
  { value: "film", words: "Film" },
  { value: "break", words: "Break" },
  { value: "other", words: "Other" },
];
