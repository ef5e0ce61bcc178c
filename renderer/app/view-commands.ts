import { quotes } from "#renderer/editor/quotes-choice.ts";
import { selectionBar } from "#renderer/editor/selection-bar-choice.ts";
import { spelling } from "#renderer/editor/spelling.ts";
import { letters, lineWidth, splitView, textSize } from "#renderer/settings/reading.ts";
import { keepChoice, readChoice, valueBeside, type KeptChoice } from "#renderer/ui/kept-choice.ts";

const resize = (by: 1 | -1) => () =>
  keepChoice(textSize, valueBeside(textSize, readChoice(textSize, localStorage), by));

/** Chooses the next value, after the last one the first. Answers with it. */
function chooseNext<T extends string>(choice: KeptChoice<T>): T {
  const at = choice.values.indexOf(readChoice(choice, localStorage));
  const next = choice.values[(at + 1) % choice.values.length] ?? choice.usual;
  keepChoice(choice, next);
  return next;
}

const QUOTES = { en: "“English”", de: "„Deutsch“", off: "off" };
const SPELLINGS = { none: "off", en: "English", de: "German", both: "English and German" };

/** Commands that change how notes and abstracts are shown and written, in all windows. What cannot be seen is told. */
export const viewCommands = (tell: (sentence: string) => void) => ({
  "text-larger": resize(1),
  "text-smaller": resize(-1),
  "line-width": () => void chooseNext(lineWidth),
  "split-view": () => void chooseNext(splitView),
  letters: () => void chooseNext(letters),
  "selection-bar": () => tell(`Bar over selected text: ${chooseNext(selectionBar)}.`),
  quotes: () =>
    tell(`Quotation marks, dots and dashes as in print: ${QUOTES[chooseNext(quotes)]}.`),
  spelling: () => tell(`Spelling: ${SPELLINGS[chooseNext(spelling)]}.`),
});
