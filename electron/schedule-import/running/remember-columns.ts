import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { TableColumns } from "#shared/schedule.ts";

/** After the import, which is done by then: what cannot be remembered is chosen again. */
export function rememberColumns(
  { columnMappings }: Pick<Store, "columnMappings">,
  chosen: TableColumns | null,
): void {
  if (chosen === null) return;
  try {
    columnMappings.keep(chosen.headings, chosen.mapping);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
