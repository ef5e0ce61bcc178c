import type { Choice } from "#renderer/ui/select.tsx";
import type { PostOptions, PostShape } from "#shared/post.ts";

export const shapeChoices: readonly Choice<PostShape>[] = [
  { value: "wrap-up", words: "Wrap-up" },
  { value: "preview", words: "Preview" },
  { value: "highlights", words: "Highlights" },
  { value: "show-notes", words: "Show notes" },
  { value: "session-report", words: "Session report" },
  { value: "days", words: "One post a day" },
  { value: "by-theme", words: "By theme" },
  { value: "table", words: "Table of talks" },
];

/** What a shape is called. */
export const shapeWords = (shape: PostShape): string =>
  shapeChoices.find(({ value }) => value === shape)?.words ?? shape;

export const fromChoices: readonly Choice<PostOptions["choice"]["from"]>[] = [
  { value: "shape", words: "Suiting the shape" },
  { value: "noted", words: "With a note" },
  { value: "attended", words: "Attended" },
  { value: "planned", words: "Planned" },
  { value: "all", words: "All sessions" },
];

export const orderChoices: readonly Choice<PostOptions["order"]>[] = [
  { value: "time", words: "By time" },
  { value: "rating", words: "Best rated first" },
  { value: "theme", words: "By theme" },
  { value: "hand", words: "By hand" },
];

export const notesChoices: readonly Choice<PostOptions["notes"]>[] = [
  { value: "all", words: "All of each note" },
  { value: "highlights", words: "Highlights alone" },
  { value: "to-mark", words: "Up to its first rule" },
];

export const ratingsChoices: readonly Choice<PostOptions["ratings"]>[] = [
  { value: "none", words: "Not shown" },
  { value: "stars", words: "As stars" },
  { value: "words", words: "In words" },
];

/** Days and dates are told in any of them; headings in English and German. */
export const languageChoices: readonly Choice<string>[] = [
  { value: "en", words: "English" },
  { value: "en-GB", words: "English (UK)" },
  { value: "de", words: "German" },
  { value: "fr", words: "French dates" },
  { value: "es", words: "Spanish dates" },
  { value: "it", words: "Italian dates" },
  { value: "nl", words: "Dutch dates" },
  { value: "pt", words: "Portuguese dates" },
  { value: "sv", words: "Swedish dates" },
];

export const levelChoices: readonly Choice<string>[] = [
  { value: "1", words: "From level 1" },
  { value: "2", words: "From level 2" },
  { value: "3", words: "From level 3" },
  { value: "4", words: "From level 4" },
];

/** `1 word`, `1,204 words` */
export const counted = (count: number, thing: string): string =>
  count === 1 ? `1 ${thing}` : `${count.toLocaleString("en")} ${thing}s`;
