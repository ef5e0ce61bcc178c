import type { KeptChoice } from "#renderer/ui/kept-choice.ts";
import {
  spellingLanguages,
  spellingName,
  toSpelling,
  type SpellingLanguages,
} from "#shared/spelling.ts";

/** Which dictionaries notes are checked with. */
export const spelling: KeptChoice<SpellingLanguages> = {
  name: spellingName,
  values: spellingLanguages,
  usual: toSpelling(null, navigator.language),
};
