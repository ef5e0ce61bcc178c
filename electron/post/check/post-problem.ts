import type { ExportReport, PostProblem } from "#shared/export-report.ts";

/** A file of a post, or one that a folder holds. */
export interface PostFile {
  /** Relative to the folder, with `/`. */
  path: string;
  content: string | Uint8Array;
  /** The web page that a PDF was printed from: what is in a PDF is packed. */
  readable?: string;
}

/** What was looked at in files, and what is wrong with them. */
export interface FilesChecked extends Pick<ExportReport, "pictures" | "anchors" | "links"> {
  problems: PostProblem[];
}

export const textOfFile = ({ content }: PostFile): string =>
  typeof content === "string"
    ? content
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);

/** A problem of a file; its line is where `words`, what is at fault, stands in it. */
export function problemIn(
  { path }: PostFile,
  code: PostProblem["code"],
  message: string,
  { text = "", words = null }: { text?: string; words?: string | null } = {},
): PostProblem {
  const at = words === null || words === "" ? -1 : text.indexOf(words);
  const line = at === -1 ? null : text.slice(0, at).split("\n").length;
  return { code, file: path, line, words, message };
}

/** `post.md, line 3` */
export const placeOfProblem = ({ file, line }: Pick<PostProblem, "file" | "line">): string =>
  line === null ? file : `${file}, line ${line}`;
