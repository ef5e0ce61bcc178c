import type { ExportOutcome } from "#shared/export-report.ts";
import type { PostProfile } from "#shared/post.ts";
import { profileWords } from "#shared/profile-words.ts";

type Saved = Pick<Extract<ExportOutcome, { isWritten: true }>, "path" | "profile">;

/** Where a post was saved and, in one message with it, whose place the folder turned out to be. */
export function savedPostWords({ path, profile }: Saved, wanted: PostProfile): string {
  const saved = `The post is saved as ${path}`;
  if (profile === wanted) return saved;
  return `${saved}, written for ${profileWords(profile)}: the folder is a checkout of it.`;
}
