import { AppError, type ErrorCode } from "#shared/errors.ts";

/** Works, and says with some failures which option goes on from there. */
export function withHint<Value>(
  hints: Readonly<Partial<Record<ErrorCode, string>>>,
  work: () => Value,
): Value {
  try {
    return work();
  } catch (error) {
    const hint = error instanceof AppError ? hints[error.code] : undefined;
    if (!(error instanceof AppError) || hint === undefined) throw error;
    throw new AppError(error.code, `${error.message} ${hint}`, { cause: error });
  }
}
