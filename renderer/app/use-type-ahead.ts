import { useLayoutEffect } from "react";
import { keepTyped } from "#renderer/ui/keep-typed.ts";
import type { DialogRequest } from "./dialog-request.ts";

/** Dialogs that begin with a field to type into. */
const typedInto: ReadonlySet<DialogRequest["of"]> = new Set([
  "palette",
  "quick-open",
  "capture",
  "move-to-note",
  "template",
]);

/** Not that of one which is on its way out. */
const FIELD = "[data-modal][data-open] :is(input, textarea)";

/** A thought has no field while there is no event. */
const hasNoField = (): boolean =>
  document.querySelector("[data-modal]") !== null && document.querySelector(FIELD) === null;

/** Keeps the letters that are typed after the key that asks for a dialog for its field. */
export function useTypeAhead(request: DialogRequest | null): void {
  const isDue = request !== null && typedInto.has(request.of);
  useLayoutEffect(() => (isDue ? keepTyped(FIELD, hasNoField) : undefined), [isDue]);
}
