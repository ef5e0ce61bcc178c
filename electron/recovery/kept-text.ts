import { z } from "zod";
import { errorCodes } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { keptDraft } from "#shared/recovery.ts";

const keptText = keptDraft.extend({
  lanyard: z.literal("recovery"),
  version: z.literal(1),
  title: z.string().max(limits.lineCharacters),
  typedAt: z.iso.datetime(),
  why: z.enum(errorCodes),
});

/** A text as it lies in a recovery file. */
export type KeptText = Omit<z.infer<typeof keptText>, "lanyard" | "version">;

export const writeKeptText = (kept: KeptText): string =>
  JSON.stringify({ lanyard: "recovery", version: 1, ...kept });

/** Null for what is no recovery file: cut off, broken, of a later version, or somebody else's. */
export function readKeptText(text: string): KeptText | null {
  try {
    const { lanyard: _lanyard, version: _version, ...kept } = keptText.parse(JSON.parse(text));
    return kept;
  } catch {
    return null;
  }
}
