import type { PostOptions, PostShape } from "#shared/post.ts";
import { fillWords, type PostWords } from "./post-words.ts";

const TITLES = {
  "wrap-up": "titleWrapUp",
  preview: "titlePreview",
  highlights: "titleHighlights",
  "show-notes": "titleShowNotes",
  "session-report": "titleSessionReport",
  days: "titleDay",
  "by-theme": "titleByTheme",
  table: "titleTable",
} as const satisfies Record<PostShape, keyof PostWords>;

/** The title of a post: one's own or made of the event's name; with an episode, `Episode 115: …`. `day` is that of a day's post. */
export function postTitle(
  shape: PostShape,
  event: string,
  { title, facts: { episode } }: Pick<PostOptions, "title" | "facts">,
  words: PostWords,
  day: string | null = null,
): string {
  const made = fillWords(words[TITLES[shape]], { event, day: day ?? "" });
  const own = title === null || day === null ? title : `${title}: ${day}`;
  const said = own ?? made;
  return episode === undefined ? said : fillWords(words.titleEpisode, { episode, title: said });
}
