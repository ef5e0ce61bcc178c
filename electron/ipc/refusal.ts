import type { z } from "zod";
import { AppError } from "#shared/errors.ts";
import type { Method } from "#shared/ipc.ts";

/** What to say about an input that the contract refuses: the first field that is wrong, and how. Never its content. */
export function refusalOf(method: Method, error: z.ZodError): AppError {
  const first = error.issues[0];
  const field = first?.path.join(".") ?? "";
  const where = field === "" ? method : `${method}: ${field}`;
  if (first?.code === "too_big") {
    return new AppError(
      "too-large",
      `Too long (${where}): at most ${first.maximum.toLocaleString("en")} are allowed. Shorten it.`,
    );
  }
  return new AppError(
    "invalid-input",
    `A value is not allowed (${where}): ${first?.message ?? "wrong type"}. Correct it and try again.`,
  );
}
