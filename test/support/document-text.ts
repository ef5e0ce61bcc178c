import { AppError } from "#shared/errors.ts";

/** A document of these blocks, as text. */
export const json = (...content: unknown[]): string => JSON.stringify({ type: "doc", content });

/** With what an act is refused. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "nothing was thrown";
}
