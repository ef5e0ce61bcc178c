import type { CameIn, FilePiece } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { Intake } from "./take-in.ts";

/** Takes in a file that the window hands over piece by piece. Answers with it after the last one, else with null. */
export type Receive = (piece: unknown) => Promise<CameIn | null>;

/** A window that is gone leaves its files half handed over. Milliseconds. */
const PATIENCE = 60_000;

interface Coming {
  intake: Promise<Intake>;
  timer: NodeJS.Timeout;
}

/** `begin` opens the way into the store, `finish` ends it. */
export function createReceive({
  begin,
  finish,
}: {
  begin: (name: string) => Promise<Intake>;
  finish: (intake: Intake) => Promise<CameIn>;
}): Receive {
  const coming = new Map<string, Coming>();

  const forget = (id: string): void => {
    clearTimeout(coming.get(id)?.timer);
    coming.delete(id);
  };
  const giveUp = (id: string): void => {
    const left = coming.get(id);
    forget(id);
    void left?.intake.then((intake) => intake.abandon()).catch(() => {});
  };
  const wait = (id: string): NodeJS.Timeout => setTimeout(() => giveUp(id), PATIENCE).unref();

  return async (value) => {
    const piece = pieceOf(value);
    const { id } = piece;
    const known = coming.get(id);
    if (known === undefined && coming.size >= limits.attachmentsAtOnce) {
      throw new AppError("too-large", "Too many files come in at once. Try again in a moment.");
    }
    const intake = known?.intake ?? begin(piece.name);
    clearTimeout(known?.timer);
    coming.set(id, { intake, timer: wait(id) });
    try {
      const opened = await intake;
      await opened.write(piece.bytes);
      if (!piece.isLast) return null;
      forget(id);
      return await finish(opened);
    } catch (error) {
      forget(id);
      throw error;
    }
  };
}

/** The window is not trusted: what is no piece of a file is refused. */
function pieceOf(value: unknown): FilePiece {
  if (typeof value === "object" && value !== null) {
    const { id, name, bytes, isLast }: Partial<Record<keyof FilePiece, unknown>> = value;
    if (
      typeof id === "string" &&
      id.length <= 64 &&
      typeof name === "string" &&
      name.length <= limits.lineCharacters &&
      bytes instanceof Uint8Array &&
      bytes.length <= limits.attachmentPieceBytes &&
      typeof isLast === "boolean"
    ) {
      return { id, name, bytes, isLast };
    }
  }
  throw new AppError("invalid-input", "That is no file that Lanyard can take in.");
}
