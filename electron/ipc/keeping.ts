import type { Recovery } from "#electron/recovery/recovery.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteDraft } from "#shared/note.ts";

/** Saves a draft; where that fails, its text is kept in a recovery file until it succeeds. Throws what saving throws. */
export function keeping<T>(recovery: Recovery, draft: NoteDraft, save: () => T): T {
  try {
    const saved = save();
    recovery.saved(draft.target);
    return saved;
  } catch (error) {
    const code = error instanceof AppError ? error.code : "internal";
    // The database keeps a text that met a newer one.
    if (code === "conflict") recovery.saved(draft.target);
    else recovery.failed(draft, code);
    throw error;
  }
}
