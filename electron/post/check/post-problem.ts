/** What keeps a post from being done. */
export interface PostProblem {
  code: "front-matter" | "anchor" | "picture" | "link" | "name" | "private" | "sessions" | "file";
  /** Relative to the folder. */
  file: string;
  /** A sentence for people. */
  message: string;
}

/** A file of a post, or one that a folder holds. */
export interface PostFile {
  /** Relative to the folder, with `/`. */
  path: string;
  content: string | Uint8Array;
  /** The web page that a PDF was printed from: what is in a PDF is packed. */
  readable?: string;
}

export const textOfFile = ({ content }: PostFile): string =>
  typeof content === "string"
    ? content
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
