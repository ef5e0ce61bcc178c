import { Mark, markInputRule, type Extensions } from "@tiptap/core";

interface Script {
  name: "subscript" | "superscript";
  tag: "sub" | "sup";
  /** `H~2~O` and `x^2^`, as Pandoc has them. Brackets are left to footnotes: `[^1]`. */
  typed: RegExp;
}

const script = ({ name, tag, typed }: Script) =>
  Mark.create({
    name,
    parseHTML: () => [{ tag }, { style: `vertical-align=${tag === "sub" ? "sub" : "super"}` }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [markInputRule({ find: typed, type: this.type })];
    },
  });

/** Small text below and above the line. */
export const scriptMarks = (): Extensions => [
  script({ name: "subscript", tag: "sub", typed: /(?<!~)(~([^~\s]+)~)$/ }),
  script({
    name: "superscript",
    tag: "sup",
    typed: /(?<!\^)(\^([^^\s[\]]+)\^)$/,
  }),
];
