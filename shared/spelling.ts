/** Which dictionaries spelling is checked with. */
export const spellingLanguages = ["none", "en", "de", "both"] as const;
export type SpellingLanguages = (typeof spellingLanguages)[number];

/** Under this name the window remembers the choice; the preload goes by it. */
export const spellingName = "spelling";

/** What is stored, taken as a choice; otherwise by the system's language (`de-AT`). */
export const toSpelling = (stored: string | null, language: string): SpellingLanguages =>
  spellingLanguages.find((one) => one === stored) ?? (language.startsWith("de") ? "both" : "en");
