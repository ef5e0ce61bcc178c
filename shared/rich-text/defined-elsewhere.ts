import type { gfm } from "micromark-extension-gfm";

/** What definitions elsewhere call links, and footnotes as `^name`, in the form that micromark compares. */
export type KnownLabels = readonly string[];

/** The characters at which a parser looks whether a label is defined: brackets. */
const OPENS = 91;
const CLOSES = 93;

/** Makes micromark take labels for defined whose definitions are not in the text that it reads. For one reading. */
export function definedElsewhere(labels: KnownLabels): ReturnType<typeof gfm> {
  let isTold = false;
  const tell: NonNullable<ReturnType<typeof gfm>["text"]>[string] = {
    name: "definedElsewhere",
    tokenize(_effects, _ok, nok) {
      if (isTold) return nok;
      isTold = true;
      this.parser.defined.push(...labels);
      const footnotes = labels.filter((label) => label.startsWith("^"));
      (this.parser.gfmFootnotes ??= []).push(...footnotes.map((label) => label.slice(1)));
      return nok;
    },
  };
  return { text: { [OPENS]: tell, [CLOSES]: tell } };
}
