import type { PostProfile } from "./post.ts";

/** What the places of posts are called. */
export const profileNames: readonly { value: PostProfile; words: string }[] = [
  { value: "markdown", words: "Markdown" },
  { value: "hugo", words: "Hugo" },
  { value: "jekyll", words: "Jekyll" },
  { value: "astro", words: "Astro" },
  { value: "eleventy", words: "Eleventy" },
  { value: "devto", words: "dev.to" },
  { value: "hexo", words: "Hexo" },
  { value: "obsidian", words: "Obsidian" },
  { value: "html", words: "Web page" },
  { value: "pdf", words: "PDF" },
  { value: "docx", words: "Word" },
  { value: "opml", words: "Outline (OPML)" },
];

/** What a place is called. */
export const profileWords = (profile: PostProfile): string =>
  profileNames.find(({ value }) => value === profile)?.words ?? profile;
