import type { Recovery } from "#electron/recovery/recovery.ts";
import { AppError } from "#shared/errors.ts";
import type { KeptDraft } from "#shared/recovery.ts";

/** Saves the draft of a window (`caller`); where that fails, its text is kept in a recovery file until it succeeds. Throws what saving throws. */
export function keeping<T>(recovery: Recovery, draft: KeptDraft, caller: number, save: () => T): T {
  try {
    const saved = save();
    recovery.saved(draft.target, caller);
    return saved;
  } catch (error) {
    const code = error instanceof AppError ? error.code : "internal";
    // The database keeps a text that met a newer one.
    if (code === "conflict") recovery.saved(draft.target, caller);
    else recovery.failed(draft, code, caller);
    throw error;
  }
}
