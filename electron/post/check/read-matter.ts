import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

export interface ReadMatter {
  /** Null where the file has none. */
  fields: Record<string, unknown> | null;
  body: string;
}

/** A Markdown file as a blog reads it: front matter and body. Throws what the parsers throw, and for front matter without an end. */
export function readMatter(text: string): ReadMatter {
  if (text.startsWith("\uFEFF")) throw new Error("it begins with a byte order mark");
  const fence = /^(---|\+\+\+)\r?\n/.exec(text)?.[1];
  if (fence === undefined) return { fields: null, body: text };
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end === -1) throw new Error("it has no end");
  const matter = lines.slice(1, end).join("\n");
  const parsed: unknown = fence === "---" ? parseYaml(matter) : parseToml(matter);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new Error("it is not a list of keys");
  }
  return { fields: { ...parsed }, body: lines.slice(end + 1).join("\n") };
}
