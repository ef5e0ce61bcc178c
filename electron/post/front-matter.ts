import { Document, Scalar } from "yaml";

/** What a blog reads before the post. */
export interface FrontMatter {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  event: string;
}

/** Line ends and invisible signs to YAML 1.1, which Hugo and Jekyll may read by, and marks no editor keeps. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * The front matter of a post between its `---` lines. Names and titles are quoted, so that YAML 1.1 and 1.2 read exactly
 * the same text whatever it holds; the date is not, so that it is a date.
 */
export function frontMatter(fields: FrontMatter): string {
  const document = new Document({});
  document.set("title", quoted(fields.title));
  document.set("date", fields.date);
  document.set("event", quoted(fields.event));
  const yaml = document
    .toString({ lineWidth: 0 })
    .replaceAll(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `---\n${yaml}---\n`;
}

function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text.toWellFormed());
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
