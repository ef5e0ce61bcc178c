import { z } from "zod";
import { limits } from "./limits.ts";

/** What a template or a profile of posts is called: a file name that every system takes, without its ending. */
export const ownTextName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,59}$/u)
  .regex(/\S$/);

/** A template of posts of the person's own (Liquid), or a profile (YAML). */
export const ownText = z.object({
  name: ownTextName,
  text: z.string().max(limits.templateCharacters),
});
export type OwnText = z.infer<typeof ownText>;

/** What is wrong with such a text; line and column are counted from 1. */
export const textProblem = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  /** A sentence without the place. */
  reason: z.string(),
});
export type TextProblem = z.infer<typeof textProblem>;
