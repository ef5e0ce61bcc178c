import { z } from "zod";

/** The input of a method that needs none, and what a topic without a payload tells. */
export const nothing = z.object({});
/** The output of a method that has none. */
export const done = z.null();
