import { parse } from "yaml";
import { AppError } from "#shared/errors.ts";
import { type Profile, profileData } from "./profile.ts";

/** A profile of one's own from YAML or JSON. Throws `invalid-input`, naming what is wrong. */
export function readProfile(text: string): Profile {
  const checked = profileData.safeParse(parsed(text));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(".");
  throw new AppError(
    "invalid-input",
    `The profile cannot be used: ${where}: ${issue?.message ?? ""}. Change it there.`,
  );
}

function parsed(text: string): unknown {
  try {
    const value: unknown = parse(text);
    return value;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new AppError("invalid-input", `The profile cannot be read: ${reason}`, { cause: error });
  }
}
