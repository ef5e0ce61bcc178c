import { AppError } from "#shared/errors.ts";

/** What a cancelled export ends with. */
export const cancelledExport = (): AppError =>
  new AppError("cancelled", "The export was cancelled. Nothing was written.");
