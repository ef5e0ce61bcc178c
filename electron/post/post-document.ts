import type { Root } from "mdast";

/** A post before it goes anywhere: its tree, and what is said about it. */
export interface PostDocument {
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  event: string;
  /** Words of its file name, without ending. */
  slug: string;
  draft: boolean;
  author: string | null;
  description: string | null;
  canonical: string | null;
  series: string | null;
  tags: readonly string[];
  /** BCP 47 */
  language: string;
  tree: Root;
  /** Sessions in it. */
  sessions: number;
}
