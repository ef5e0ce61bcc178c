import type { ExportOutcome } from "#shared/export-report.ts";
import type { PostProfile } from "#shared/post.ts";
import { profileWords } from "#shared/profile-words.ts";

type Saved = Pick<Extract<ExportOutcome, { isWritten: true }>, "profile">;

/** That a post was saved and, in one message with it, whose place the folder turned out to be; the report beside it says where. */
export function savedPostWords({ profile }: Saved, wanted: PostProfile): string {
  if (profile === wanted) return "The post is saved.";
  return `The post is saved, written for ${profileWords(profile)}: the folder is a checkout of it.`;
}
