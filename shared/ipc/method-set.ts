import type { z } from "zod";

/** Methods by name (`noun.verb`), each with the schemas of its input and output. */
export type MethodSet = Record<string, { input: z.ZodType; output: z.ZodType }>;
