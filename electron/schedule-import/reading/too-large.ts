import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";

const MEGABYTE = 1024 * 1024;

/** The refusal of a source above `limits.scheduleBytes`. `size` in bytes, null when reading stopped before it was known. */
export function tooLarge(name: string, size: number | null): AppError {
  const most = Math.round(limits.scheduleBytes / MEGABYTE);
  const isSize =
    size === null ? `is larger than ${most} MB` : `is ${Math.ceil(size / MEGABYTE)} MB`;
  return new AppError(
    "too-large",
    `${name} ${isSize}; a schedule may be at most ${most} MB. Choose the schedule alone.`,
  );
}
