import { AppError } from "#shared/errors.ts";
import { inspectProfile } from "./inspect-profile.ts";
import type { Profile } from "./profile.ts";

/** A profile of one's own from YAML or JSON. Throws `invalid-input`, naming the line and what is wrong. */
export function readProfile(text: string): Profile {
  const found = inspectProfile(text);
  if ("profile" in found) return found.profile;
  const { line, column, reason } = found.problem;
  throw new AppError(
    "invalid-input",
    `The profile cannot be used: line ${line}, column ${column}: ${reason}. Change it there.`,
  );
}
