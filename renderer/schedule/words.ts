import type { SessionKind } from "#shared/session.ts";

/** Kinds as they stand on the page. A talk is what is meant when nothing is said. */
export const kindWords: Record<SessionKind, string> = {
  talk: "Talk",
  keynote: "Keynote",
  panel: "Panel",
  lightning: "Lightning talk",
  workshop: "Workshop",
  film: "Film",
  social: "Social",
  hallway: "Hallway",
  break: "Break",
  other: "Other",
};
