import { AppError } from "#shared/errors.ts";

interface FailureOfLiquid extends Error {
  token?: { getPosition(): number[] };
}

/** What Liquid found, said with its line; `causeOf` gives the line to an editor. */
export function templateFailure(error: FailureOfLiquid): AppError {
  const [line = 1, column = 1] = error.token?.getPosition() ?? [];
  const reason = error.message.replace(/(?:, file:.*)?, line:\d+, col:\d+$/, "");
  const message = `Line ${line}, column ${column} of the template: ${reason}. Change the template there.`;
  return new AppError("invalid-input", message, { cause: { line, column, reason } });
}
