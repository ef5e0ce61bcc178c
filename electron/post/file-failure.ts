import { AppError, type ErrorCode } from "#shared/errors.ts";

const REASONS: Readonly<Record<string, [ErrorCode, string]>> = {
  EACCES: ["read-only", "The folder cannot be written. Choose another one."],
  EPERM: ["read-only", "The folder cannot be written. Choose another one."],
  EROFS: ["read-only", "The folder is on a read-only disk. Choose another one."],
  ENOSPC: ["disk-full", "The disk is full. Free some space and try again."],
  EDQUOT: ["disk-full", "The disk is full. Free some space and try again."],
  ENOENT: ["not-found", "The folder is not there. Choose another one."],
  ENOTDIR: ["invalid-input", "What should be a folder is a file. Choose another folder."],
  EEXIST: ["invalid-input", "What should be a folder is a file. Choose another folder."],
  EISDIR: ["invalid-input", "There is a folder of this name. Choose another one."],
};

/** What a person is told about a file that could not be written. */
export function fileFailure(error: unknown, path: string): AppError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [kind, reason] = REASONS[code] ?? [
    "internal",
    "The disk did not take it. Choose another folder.",
  ];
  return new AppError(kind, `${path} was not written. ${reason}`, { cause: error });
}
