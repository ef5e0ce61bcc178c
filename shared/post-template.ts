import { z } from "zod";
import { limits } from "./limits.ts";

export const templateText = z.string().max(limits.templateCharacters);

/** What a template of posts is called: a file name that every system takes, without `.liquid`. */
export const postTemplateName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,59}$/u)
  .regex(/\S$/);

/** A template of posts of the person's own. */
export const postTemplate = z.object({
  name: postTemplateName,
  template: templateText,
});
export type PostTemplate = z.infer<typeof postTemplate>;

/** What is wrong with a template; line and column are counted from 1. */
export const templateProblem = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  /** A sentence without the place. */
  reason: z.string(),
});
export type TemplateProblem = z.infer<typeof templateProblem>;
