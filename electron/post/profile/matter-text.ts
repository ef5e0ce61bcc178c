import { stringify, TomlDate } from "smol-toml";
import { Document, Scalar, YAMLSeq } from "yaml";
import type { PostDocument } from "../post-document.ts";
import type { MatterValue, Profile } from "./profile.ts";

/** A day stands without quotes, so that it is one; everything else that is text is quoted. */
type Field = string | boolean | readonly string[] | { day: string };

/** Line ends and invisible signs to YAML 1.1, which Hugo and Jekyll may read by, and marks no editor keeps. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * The front matter of a post between its lines, empty for a profile without one. Names and titles are quoted, so that YAML
 * 1.1 and 1.2 read exactly the same text whatever it holds. Keys without a value are left out.
 */
export function matterText({ matter }: Pick<Profile, "matter">, post: PostDocument): string {
  if (matter === null) return "";
  const fields = matter.keys.flatMap(({ key, value, text }): [string, Field][] => {
    const field = value === "text" ? (text ?? null) : fieldOf(value, post);
    return field === null ? [] : [[key, field]];
  });
  return matter.format === "toml"
    ? `+++\n${escaped(tomlOf(fields))}+++\n`
    : `---\n${escaped(yamlOf(fields, matter.quotes))}---\n`;
}

const escaped = (text: string): string =>
  text.replaceAll(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

function fieldOf(value: Exclude<MatterValue, "text">, post: PostDocument): Field | null {
  switch (value) {
    case "date":
      return { day: post.date };
    case "draft":
      return post.draft;
    case "published":
      return !post.draft;
    case "tags":
      return post.tags.length === 0 ? null : post.tags.map((tag) => tag.toWellFormed());
    case "four-tags": {
      const tags = post.tags.map(plainTag).filter((tag) => tag !== "");
      return tags.length === 0 ? null : [...new Set(tags)].slice(0, 4).join(", ");
    }
    case "title":
    case "event":
    case "author":
    case "description":
    case "canonical":
    case "language":
    case "series":
    default:
      return post[value]?.toWellFormed() ?? null;
  }
}

/** Letters and digits in lower case, thirty at most: what dev.to takes. */
const plainTag = (tag: string): string =>
  tag
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 30);

type Quotes = NonNullable<Profile["matter"]>["quotes"];

function yamlOf(fields: readonly [string, Field][], quotes: Quotes): string {
  const document = new Document({});
  for (const [key, field] of fields) document.set(key, yamlValue(field, quotes));
  return document.toString({ lineWidth: 0 });
}

function yamlValue(field: Field, quotes: Quotes): unknown {
  if (typeof field === "boolean") return field;
  if (typeof field === "string") return quoted(field, quotes);
  if ("day" in field) return field.day;
  const list = new YAMLSeq<Scalar<string>>();
  list.flow = true;
  list.items = field.map((text) => quoted(text, quotes));
  return list;
}

/** Words that no reader of YAML 1.1 or 1.2 takes for anything but a text. */
const PLAIN =
  /^(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)$)\p{L}[\p{L}\p{M}\p{N}]*(?:[ _-][\p{L}\p{M}\p{N}]+)*$/iu;
/** What double quotes alone can hold: a sign written as its number, and line ends. */
const ESCAPED = new RegExp(`${UNSAFE.source}|[\\n\\r\\t]`);

function quoted(text: string, quotes: Quotes): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  if (quotes === "needed" && PLAIN.test(text)) scalar.type = Scalar.PLAIN;
  if (quotes === "single" && !ESCAPED.test(text)) scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

const tomlOf = (fields: readonly [string, Field][]): string =>
  stringify(
    Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        typeof field === "object" && "day" in field ? new TomlDate(field.day) : field,
      ]),
    ),
  );
