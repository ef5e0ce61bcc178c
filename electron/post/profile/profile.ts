import { z } from "zod";

/** What a key of the front matter holds. `text` holds what the profile says. */
const matterValue = z.enum([
  "title",
  "date",
  "event",
  "author",
  "description",
  "draft", // true while it is a draft
  "published", // false while it is a draft
  "tags", // a list
  "four-tags", // as dev.to takes them: four at most, letters and digits, one text
  "canonical",
  "language",
  "series",
  "text",
]);
export type MatterValue = z.infer<typeof matterValue>;

const postForm = z.enum(["markdown", "html", "pdf", "docx", "opml"]);
export type PostForm = z.infer<typeof postForm>;

/** A path pattern: `{slug}`, `{title}`, `{date}`, `{year}`, `{month}` and `{day}` are replaced. */
const pattern = z
  .string()
  .min(1)
  .refine((path) => !/^[/\\]|\.\.|[\\:*?"<>|]/.test(path), "a path inside the target folder");

/**
 * Where a post goes, as data: what its file is called and what stands in it. Own profiles are such data in a YAML or JSON file.
 */
export const profileData = z.strictObject({
  name: z.string().min(1),
  form: postForm.default("markdown"),
  /** The post's file, relative to the target folder. */
  file: pattern,
  /** The folder of its pictures, relative to the target folder, and how the post speaks of it: `""` for beside the file. */
  pictures: pattern,
  pictureAddress: z.string(),
  matter: z
    .strictObject({
      format: z.enum(["yaml", "toml"]),
      /** How YAML writes texts: `needed` quotes what a reader could take for something else. */
      quotes: z.enum(["double", "single", "needed"]).default("double"),
      keys: z.array(
        z.strictObject({
          key: z.string().regex(/^[\w-]+$/),
          value: matterValue,
          text: z.union([z.string(), z.boolean()]).optional(),
        }),
      ),
    })
    .nullable(),
  /**
   * How headings are linked: by `{#id}` behind them, an element before their words, GitHub's rule for ids, their words as
   * Obsidian does, or not at all.
   */
  anchors: z.enum(["attribute", "element", "github", "words", "none"]),
  /** Which reader of Markdown it meets: kramdown reads tables and mathematics where GitHub reads text. */
  reader: z.enum(["github", "goldmark", "kramdown", "obsidian"]).default("github"),
  /** What else reads the text, code included, and how it is kept from it. */
  templates: z.enum(["none", "liquid", "shortcodes"]).default("none"),
  /** Whether HTML in Markdown is shown. */
  html: z.boolean().default(true),
  /** Pictures as Hugo's `figure`, with their captions. */
  figure: z.boolean().default(false),
  /** How a post speaks of another one beside it, by pattern; null for not at all. */
  sibling: z.string().nullable().default(null),
  /** Paths that tell a checkout of this engine; any of them. */
  signs: z.array(z.string()).default([]),
  /** Where posts lie in one, below its root, when `file` does not say so: the first that is there. */
  homes: z.array(z.string()).default([]),
});
export type Profile = z.infer<typeof profileData>;
