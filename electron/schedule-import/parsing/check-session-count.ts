import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";

/** Throws `too-large` for a source with more sessions than `limits.scheduleSessions`. `what` begins the sentence: "This schedule". */
export function checkSessionCount(what: string, sessions: number): void {
  if (sessions <= limits.scheduleSessions) return;
  throw new AppError(
    "too-large",
    `${what} holds ${sessions.toLocaleString("en")} sessions; at most ${limits.scheduleSessions.toLocaleString("en")} are read.`,
  );
}
