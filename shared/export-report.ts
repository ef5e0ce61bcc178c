import { z } from "zod";
import { postProfile } from "./post.ts";

/** What keeps a post from being done. */
export const postProblem = z.object({
  code: z.enum([
    "front-matter",
    "anchor",
    "picture",
    "link",
    "name",
    "private",
    "sessions",
    "file",
  ]),
  /** Relative to the folder. */
  file: z.string(),
  /** Counted from 1; null where no line is at fault. */
  line: z.int().min(1).nullable(),
  /** What is at fault as it stands in the file: an address, a title, private words; null where nothing can be pointed at. */
  words: z.string().nullable(),
  /** What is wrong, a sentence. `adviceOf` (problem-advice.ts) says what to do. */
  message: z.string(),
});
export type PostProblem = z.infer<typeof postProblem>;

/** What was checked in a post. */
export const exportReport = z.object({
  files: z.int(),
  /** Sessions that were to be in it, and those that are. */
  sessions: z.object({ wanted: z.int(), said: z.int() }),
  pictures: z.int(),
  /** Links within a post, each to a place that is there. */
  anchors: z.int(),
  /** Other links. They are well formed; none is fetched. */
  links: z.int(),
  /** Keys of the front matter, read back; null where a post has none. */
  keys: z.int().nullable(),
  /** Texts of private blocks that were looked for in every file. */
  privateTexts: z.int(),
});
export type ExportReport = z.infer<typeof exportReport>;

/** What became of an export once a place was chosen. */
export const exportOutcome = z.discriminatedUnion("isWritten", [
  z.object({
    isWritten: z.literal(true),
    /** The file, or the folder of several posts. */
    path: z.string(),
    /** Where it goes: another blog than was asked for when the folder is that blog's. */
    profile: postProfile,
    /** Sentences about pictures that could not be made. */
    warnings: z.array(z.string()),
    report: exportReport,
  }),
  z.object({
    isWritten: z.literal(false),
    /** At least one. No file was written, none was changed. */
    problems: z.array(postProblem),
  }),
]);
export type ExportOutcome = z.infer<typeof exportOutcome>;
