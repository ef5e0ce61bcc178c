import type { CameIn } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import type { Result } from "#shared/ipc.ts";

/**
 * Answers the pieces of files that come from the window. It never throws: foreseen failures cross as they are, `unforeseen` is
 * told of any other.
 */
export function createPieceAnswers(
  receive: (piece: unknown) => Promise<CameIn | null>,
  unforeseen: (error: unknown) => void,
): (piece: unknown) => Promise<Result<CameIn | null>> {
  return async (piece) => {
    try {
      return { ok: true, value: await receive(piece) };
    } catch (error) {
      if (error instanceof AppError && error.code !== "internal") {
        return { ok: false, error: { code: error.code, message: error.message } };
      }
      unforeseen(error);
      const message =
        error instanceof AppError ? error.message : "The file was not stored. Try again.";
      return { ok: false, error: { code: "internal", message } };
    }
  };
}
