import { z } from "zod";
import { attachment, cameIn, fileHash } from "../attachment.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** Pictures and other files of notes. */
export const attachmentMethods = {
  /** A stored picture or file; null for one that is not in the data folder. */
  "attachments.get": { input: z.object({ file: fileHash }), output: attachment.nullable() },
  /**
   * Shows the system's file dialog and stores what is chosen; `failed` are sentences about those that could not be. Files that
   * the window has itself go another way (`Bridge.attach`).
   */
  "attachments.choose": {
    input: nothing,
    output: z.object({ files: z.array(cameIn), failed: z.array(z.string()) }),
  },
  /** Opens a copy in the system's program for it; `refused` for what could be a program itself. */
  "attachments.open": { input: z.object({ file: fileHash }), output: done },
  /** Asks for a place and writes the file as it came in; null when the dialog was closed. */
  "attachments.saveCopy": {
    input: z.object({ file: fileHash }),
    output: z.object({ path: z.string() }).nullable(),
  },
} as const satisfies MethodSet;
