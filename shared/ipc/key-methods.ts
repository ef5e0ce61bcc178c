import { z } from "zod";
import { commandId, key, ownKeys } from "../own-keys.ts";
import { nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** Which key does what. */
export const keyMethods = {
  /** What the person made of the keys that Lanyard came with. */
  "keys.own": { input: nothing, output: ownKeys },
  /**
   * Gives a command another key, or none (null); a command that had it is left without one. `refused` for keys that type,
   * move about or belong to the system.
   */
  "keys.give": { input: z.object({ id: commandId, key: key.nullable() }), output: ownKeys },
  /** All keys as Lanyard came. */
  "keys.reset": { input: nothing, output: ownKeys },
} as const satisfies MethodSet;
