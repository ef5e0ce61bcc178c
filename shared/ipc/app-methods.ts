import { z } from "zod";
import { id } from "../event.ts";
import { limits } from "../limits.ts";
import { noteTarget } from "../note.ts";
import { searchHit } from "../search.ts";
import { spellingLanguages } from "../spelling.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** The program itself, its windows, spelling and search. */
export const appMethods = {
  "app.about": {
    input: nothing,
    output: z.object({
      version: z.string(),
      dataFolder: z.string(),
      /** The laptop's zone. */
      zone: z.string(),
      /** The data folder cannot be written: Lanyard shows, but saves nothing. */
      readOnly: z.boolean(),
      /** Where a test or a demonstration stops the clock, in milliseconds since 1970; null where it runs. */
      stoppedAt: z.int().nullable(),
    }),
  },
  /** Opens an http, https or mailto address in the person's browser; `refused` for any other. */
  "app.openLink": { input: z.object({ url: z.string().max(limits.urlCharacters) }), output: done },
  /**
   * A window's answer to the `flush` topic: whether everything typed in it is saved. Without `saved` the window is not
   * closed unless the person, or the system, will have it so. `kept`: what is not saved lies in recovery files.
   */
  "app.flushed": {
    input: z.object({ question: z.int(), saved: z.boolean(), kept: z.boolean().default(false) }),
    output: done,
  },
  /** Shows a note, with its session, in a window of its own; the one that shows it already comes to the front. */
  "windows.open": { input: z.object({ target: noteTarget }), output: done },
  /** Those of the words that no dictionary and no list of the person's knows. */
  "spelling.check": {
    input: z.object({
      words: z.array(z.string().max(200)).max(1_000),
      languages: z.enum(spellingLanguages),
    }),
    output: z.array(z.string()),
  },
  "search.find": {
    input: z.object({
      words: z.string().max(limits.searchCharacters),
      eventId: id.nullable(),
      limit: z.int().min(1).max(limits.searchResults),
    }),
    output: z.array(searchHit),
  },
} as const satisfies MethodSet;
