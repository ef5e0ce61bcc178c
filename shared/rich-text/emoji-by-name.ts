import type { Extension as NodesExtension, Token } from "mdast-util-from-markdown";
import type { Options } from "mdast-util-to-markdown";
import type { gfm } from "micromark-extension-gfm";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    emojiName: "emojiName";
  }
}

/** The sign that a name without its colons stands for; undefined for none. */
export type EmojiOf = (name: string) => string | undefined;

/** Whether a text can hold names of emoji at all: their list is large, and is loaded for such texts only. */
export const mayNameEmoji = (text: string): boolean => /:[a-z\d_+-]{1,40}:/i.test(text);

/** Looks names up in a list like gemoji's, letter case aside. */
export function emojiFrom(all: readonly { emoji: string; names: readonly string[] }[]): EmojiOf {
  const signs = new Map(all.flatMap(({ emoji, names }) => names.map((name) => [name, emoji])));
  return (name) => signs.get(name.toLowerCase());
}

const COLON = 58;
const MOST = 40;

const fits = (code: number | null, sign: RegExp): boolean =>
  code !== null && code >= 0 && sign.test(String.fromCharCode(code));

/**
 * Makes micromark take `:name:` for a token of its own where it is a known name and no part of a word. A colon before it, as
 * in `a::key::b`, has to be the end of another one. Escaped, in code and in addresses it is none.
 */
export function emojiNames(emojiOf: EmojiOf): ReturnType<typeof gfm> {
  const construct: NonNullable<ReturnType<typeof gfm>["text"]>[string] = {
    name: "emojiName",
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const before = this.events.at(-1)?.[1].type;
      let name = "";
      const inside: typeof ok = (code) => {
        if (code === COLON) {
          if (emojiOf(name) === undefined) return nok(code);
          effects.consume(code);
          effects.exit("emojiName");
          return behind;
        }
        if (name.length === MOST || !fits(code, /[a-z\d_+-]/i)) return nok(code);
        name += String.fromCharCode(code ?? 0);
        effects.consume(code);
        return inside;
      };
      const behind: typeof ok = (code) => (fits(code, /[\p{L}\p{N}_]/u) ? nok(code) : ok(code));
      return (code) => {
        const isPart =
          fits(previous, /[\p{L}\p{N}_]/u) ||
          (previous === COLON && before !== "emojiName") ||
          before === "characterReference";
        if (isPart) return nok(code);
        effects.enter("emojiName");
        effects.consume(code);
        return inside;
      };
    },
  };
  return { text: { [COLON]: construct } };
}

/** Text of those tokens. */
export function emojiNamesFromMarkdown(emojiOf: EmojiOf): NodesExtension {
  return {
    enter: {
      emojiName(token: Token) {
        const name = this.sliceSerialize(token).slice(1, -1);
        this.enter({ type: "text", value: emojiOf(name) ?? `:${name}:` }, token);
      },
    },
    exit: {
      emojiName(token: Token) {
        this.exit(token);
      },
    },
  };
}

/** Letters that would be read as a name are escaped. Whoever writes does not know the list: any name is. */
export const emojiNamesToMarkdown: Options = {
  unsafe: [
    {
      character: ":",
      // What is before it is asked for here: with a `before` it would stay as it is beside another escaped sign.
      after: "(?<![A-Za-z\\d_]:)(?=[A-Za-z\\d_+-]{1,40}:)",
      inConstruct: "phrasing",
      notInConstruct: [
        "autolink",
        "destinationLiteral",
        "destinationRaw",
        "reference",
        "titleQuote",
        "titleApostrophe",
      ],
    },
  ],
};
