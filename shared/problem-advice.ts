import type { PostProblem } from "./export-report.ts";

const advice: Readonly<Record<PostProblem["code"], string>> = {
  "front-matter": "Change the title and what is set beside the post, or the keys of its profile.",
  anchor: "Lead the link to a heading of the post, or give each place an id of its own.",
  picture: "Put the picture into the note again, or take it out of the text.",
  link: "Give the whole address, beginning with https://, http:// or mailto:.",
  name: "Give the post another title, or the profile another pattern for file names.",
  private: "Take these words out of the text, or out of the private block.",
  sessions: "Give the session a note or take it out of the choice, or write the text by hand.",
  file: "Save the post as another kind of file.",
};

/** What to do about a problem, a sentence. */
export const adviceOf = ({ code }: Pick<PostProblem, "code">): string => advice[code];
