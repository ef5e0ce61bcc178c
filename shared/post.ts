import { z } from "zod";
import { fileHash } from "./attachment.ts";
import { id, line } from "./event.ts";
import { limits } from "./limits.ts";
import { rating } from "./session.ts";

/** The outline of a post. `days` is one post a day, each linked with its neighbours. */
export const postShape = z.enum([
  "wrap-up",
  "preview",
  "highlights",
  "show-notes",
  "session-report",
  "days",
  "by-theme",
  "table",
]);
export type PostShape = z.infer<typeof postShape>;

/** Where a post goes. */
export const postProfile = z.enum([
  "markdown",
  "hugo",
  "jekyll",
  "astro",
  "eleventy",
  "devto",
  "hexo",
  "obsidian",
  "html",
  "pdf",
  "docx",
  "opml",
]);
export type PostProfile = z.infer<typeof postProfile>;

/** What a PDF is printed for. */
export const paper = z.enum(["A4", "Letter"]);
export type Paper = z.infer<typeof paper>;

/** What of a post is copied: its file as it would be written, or formatted text. */
export const copyForm = z.enum(["file", "rich"]);

/** Which sessions are in a post: by what was done with them, narrowed by rating and tags, or exactly those named. */
export const postChoice = z.object({
  /** `shape`: what suits the outline. `noted` have a note, `attended` one has been to, `planned` one means to see. */
  from: z.enum(["shape", "noted", "attended", "planned", "all"]).default("shape"),
  ratedAtLeast: rating.nullable().default(null),
  /** Any of these, letter case aside. Empty: whatever the tags. */
  tagged: z.array(line).max(limits.tagsOnSession).default([]),
  /** Chosen by hand, in this order; then nothing else counts. */
  byHand: z.array(id).nullable().default(null),
});
export type PostChoice = z.infer<typeof postChoice>;

const text = z.string().trim().max(limits.abstractCharacters);

/** What a post says that no note and no programme holds. Left out: not said. */
export const postFacts = z.object({
  episode: line,
  video: line,
  author: line,
  description: line,
  /** Markdown. */
  biography: text,
  coAuthors: line,
  edition: line,
  attendance: line,
  venue: line,
  streams: line,
  /** Markdown: a list of links, say. */
  links: text,
  /** Where the post will be or has been published first. */
  canonicalUrl: line,
});
export type PostFact = keyof z.infer<typeof postFacts>;

export const postOptions = z.object({
  /** Null: made of the event's name. */
  title: line.nullable().default(null),
  choice: postChoice.prefault({}),
  /** `hand` is the order in which sessions were chosen by hand. */
  order: z.enum(["time", "rating", "theme", "hand"]).default("time"),
  /** What of each note: all, its highlighted words alone, or what stands above its first rule. */
  notes: z.enum(["all", "highlights", "to-mark"]).default("all"),
  ratings: z.enum(["none", "stars", "words"]).default("none"),
  /** BCP 47. Of days, dates and the headings that Lanyard writes. */
  language: z.string().min(2).max(35).default("en"),
  /** Level of the highest headings. */
  level: z.int().min(1).max(4).default(2),
  /** Whether a list of all sessions attended stands at the end. */
  appendix: z.boolean().default(false),
  /** Headings of one's own in place of Lanyard's, by their names in the template (`words.takeaways`). */
  headings: z.record(z.string(), line).default({}),
  /** People with what they look forward to: sessions with that tag; without a tag those planned as a must. */
  people: z.array(z.object({ name: line, tag: line.nullable() })).default([]),
  facts: postFacts.partial().default({}),
  /** A draft in the way of the engine; else it is there to be seen. */
  draft: z.boolean().default(true),
  tags: z.array(line).max(limits.tagsOnSession).default([]),
  /** Front matter as TOML, and pictures by Hugo's `figure`, where a profile knows them. */
  toml: z.boolean().default(false),
  figure: z.boolean().default(false),
  paper: paper.default("A4"),
  /** The person has said where the post goes; else the blog whose folder is chosen decides. */
  isPlaceChosen: z.boolean().default(false),
  /** A profile of one's own (YAML) in place of the one that is named. */
  ownProfile: z.string().max(limits.templateCharacters).nullable().default(null),
  /** A template of one's own in place of the shape's. */
  template: z.string().max(limits.templateCharacters).nullable().default(null),
});
export type PostOptions = z.infer<typeof postOptions>;
export type PostOptionsGiven = z.input<typeof postOptions>;

/** A picture or a file of a post. */
export const postPicture = z.object({
  file: fileHash,
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** Relative to the profile's folder, with slashes. */
  path: z.string(),
  /** As the post speaks of it. */
  address: z.string(),
  isPicture: z.boolean(),
});
export type PostPicture = z.infer<typeof postPicture>;

/** A post as the preview and the command line need it. */
export const composedPost = z.object({
  title: z.string(),
  /** Body without front matter. */
  markdown: z.string(),
  /** Front matter and body: the file's content. */
  file: z.string(),
  /** Suggested file name, `kubecon-na-2023-wrap-up.md`. */
  fileName: z.string(),
  sessions: z.int(),
  /** Of the whole text as a reader meets it, of all posts of a series; the front matter aside. */
  words: z.int(),
  /** What lies beside the file once it is written. */
  pictures: z.array(postPicture),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type ComposedPost = z.infer<typeof composedPost>;

/** How far an export is: its pictures are what takes time. */
export const exportProgress = z.object({ eventId: id, done: z.int(), total: z.int() });
export type ExportProgress = z.infer<typeof exportProgress>;
