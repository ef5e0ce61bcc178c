import { z } from "zod";
import { id } from "../event.ts";
import { recoveries, recoveryId, unsavedDraft } from "../recovery.ts";
import { trashed } from "../trash.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** What was removed, and what could not be saved. */
export const keptMethods = {
  /** What was removed and can be brought back, newest first. */
  "trash.list": { input: nothing, output: z.array(trashed) },
  "trash.restore": { input: z.object({ id }), output: trashed },
  /** For good. */
  "trash.remove": { input: z.object({ id }), output: done },
  /** Texts that an earlier life of Lanyard could not save, the last typed first. */
  "recovery.list": { input: nothing, output: recoveries },
  /** Keeps a text that cannot be saved, in a file beside the database. Fails when that cannot be written either. */
  "recovery.keep": { input: unsavedDraft, output: done },
  /** Puts it into its note. `conflict`: the note has changed since, and both texts are kept to choose from. */
  "recovery.use": {
    input: z.object({ id: recoveryId }),
    output: z.object({ conflict: z.boolean() }),
  },
  /** As Markdown, where the person says; the text is then let go. Null when the dialog was closed. */
  "recovery.saveAs": {
    input: z.object({ id: recoveryId }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /** For good. */
  "recovery.discard": { input: z.object({ id: recoveryId }), output: done },
} as const satisfies MethodSet;
