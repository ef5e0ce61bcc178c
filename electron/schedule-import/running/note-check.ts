import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ImportThread } from "./import-thread.ts";

/** Writes down that a source was read again. That it could not be written is no reason to withhold the preview. */
export async function noteCheck(
  { sources, readOnly }: Pick<Store, "sources" | "readOnly">,
  sourceId: string,
  thread: ImportThread,
): Promise<void> {
  if (readOnly) return;
  const validators = await thread.ask("validators", null);
  try {
    sources.checked(sourceId, validators ?? undefined);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
