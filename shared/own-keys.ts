import { z } from "zod";
import { commands } from "./commands.ts";

export const commandId = z.enum(commands.map(({ id }) => id));
/** As it is listed in commands.ts; whether a command may have it is for key-refusal.ts to say. */
export const key = z.string().max(40);
export const ownKeys = z.partialRecord(commandId, key.nullable());
