import { AppError } from "#shared/errors.ts";

/** SQLite's result codes, extended ones included: `SQLITE_FULL`, `SQLITE_IOERR_FSYNC`. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== "SqliteError" || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Whether the bytes of the file, not the disk or the request, are what is wrong. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(sqliteCode(error) ?? "");
}

const sentences = {
  full: "The disk is full, so nothing could be saved. Free some space and try again.",
  readOnly:
    "The data folder cannot be written, so nothing could be saved. Make it writable and start Lanyard again.",
  busy: "Another program is writing to Lanyard’s database. Try again in a moment.",
  damaged: "Lanyard’s database is damaged. Start Lanyard again to have it checked.",
  cannotOpen: "Lanyard’s database cannot be opened. Check that its folder is there and readable.",
  moved:
    "Lanyard’s database was moved or deleted while it was open, so nothing could be saved. Put it back, or start Lanyard again.",
} as const;

export const readOnlyFailure = (): AppError => new AppError("read-only", sentences.readOnly);
export const movedFailure = (): AppError => new AppError("store-failed", sentences.moved);

/** Node's codes for files: `ENOSPC`, `EACCES`. */
export function fileCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/**
 * What a person is told when the database file fails. An error that is not the file's (a bug, an AppError) comes
 * back as it is. Codes: https://www.sqlite.org/rescode.html
 */
export function storeFailure(error: unknown): unknown {
  const code = sqliteCode(error) ?? fileCode(error);
  if (code === null) return error;
  const told = (appCode: AppError["code"], sentence: string) =>
    new AppError(appCode, sentence, { cause: error });

  // Growing the WAL's shared memory on a full disk fails with this one.
  if (/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(code)) {
    return told("disk-full", sentences.full);
  }
  if (code === "SQLITE_READONLY_DBMOVED") return told("store-failed", sentences.moved);
  if (/^(?:SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code))
    return told("read-only", sentences.readOnly);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return told("busy", sentences.busy);
  if (isDamage(error)) return told("store-failed", sentences.damaged);
  if (code.startsWith("SQLITE_CANTOPEN")) return told("store-failed", sentences.cannotOpen);
  if (/^SQLITE_(?:IOERR|PERM|AUTH|NOMEM|PROTOCOL|NOLFS|TOOBIG)|^E[A-Z]/.test(code)) {
    return told(
      "store-failed",
      `Lanyard’s database could not be read or written (${code}). Check the disk and try again.`,
    );
  }
  return error;
}
