import type { SourceIdKind } from "#shared/schedule.ts";

/** Where each id is the only one of its kind in the world, or at least in its system. */
export const strongKinds: readonly SourceIdKind[] = ["guid", "code", "uid"];
/** Plain numbers: every conference has a session 1. */
export const weakKind: SourceIdKind = "id";
