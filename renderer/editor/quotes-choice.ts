import type { KeptChoice } from "#renderer/ui/kept-choice.ts";
import { quotesName, toQuotes, type Quotes } from "./smart-marks.ts";

/** Whose quotation marks stand for typed ones. */
export const quotes: KeptChoice<Quotes> = {
  name: quotesName,
  values: ["en", "de", "off"],
  usual: toQuotes(null),
};
