import { AppError, type ErrorCode } from "#shared/errors.ts";

const REASONS: Readonly<Record<string, [ErrorCode, string]>> = {
  EACCES: ["read-only", "The data folder cannot be written."],
  EPERM: ["read-only", "The data folder cannot be written."],
  EROFS: ["read-only", "The data folder is on a read-only disk."],
  ENOSPC: ["disk-full", "The disk is full. Free some space and try again."],
  EDQUOT: ["disk-full", "The disk is full. Free some space and try again."],
};

/** What a person is told about a picture or file that could not be stored. */
export function storingFailure(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [kind, reason] = REASONS[code] ?? ["internal", "The disk did not take it. Try again."];
  return new AppError(kind, `“${name}” was not stored. ${reason}`, { cause: error });
}
