import type { z } from "zod";
import { AppError, type ErrorCode } from "#shared/errors.ts";
import {
  contract,
  type Handlers,
  isMethod,
  type Method,
  type Result,
  type Valid,
} from "#shared/ipc.ts";
import { isWithinBounds } from "./input-bounds.ts";
import { refusalOf } from "./refusal.ts";
import { tryWhileBusy } from "./try-while-busy.ts";

/** Answers any call with a result. It never throws and never rejects, whatever it is handed. `caller`: see Handlers. */
export type Dispatch = (
  method: unknown,
  input: unknown,
  caller?: number,
) => Promise<Result<unknown>>;

/** Validates an input: answers with the reason for refusing it, or with the handler's call that is safe to make. */
type Route = (input: unknown, caller: number) => AppError | (() => unknown);

/** The contract's inputs by method, in a form that lets the compiler see that schema and handler go together. */
const inputs: { [M in Method]: { input: z.ZodType<Valid<M>> } } = contract;

function route<M extends Method>(method: M, handlers: Pick<Handlers, M>): Route {
  return (input, caller) => {
    if (!isWithinBounds(input)) {
      return new AppError("too-large", "That is more than Lanyard can take at once. Shorten it.");
    }
    const parsed = inputs[method].input.safeParse(input);
    return parsed.success
      ? () => handlers[method](parsed.data, caller)
      : refusalOf(method, parsed.error);
  };
}

/**
 * Validates and dispatches. Foreseen failures (`AppError`) cross as they are; `unforeseen` is told of any other, which
 * crosses as `internal`. A write that meets another program's is tried again.
 */
export function createRouter(
  handlers: Handlers,
  unforeseen: (method: Method, error: unknown) => void,
): Dispatch {
  const names = Object.keys(contract).filter(isMethod);
  const routes = new Map<unknown, Route>(names.map((name) => [name, route(name, handlers)]));

  return async (method, input, caller = 0) => {
    const validate = routes.get(method);
    if (validate === undefined || !isMethod(method)) {
      return refuse("invalid-input", "This version of Lanyard has no such call. Restart Lanyard.");
    }
    let call: ReturnType<Route>;
    try {
      call = validate(input, caller);
    } catch {
      // A value that throws when it is looked at: a getter or a proxy, and not one of the window's own.
      return refuse("invalid-input", "That could not be read. Restart Lanyard.");
    }
    if (call instanceof AppError) return refuse(call.code, call.message);
    try {
      return { ok: true, value: await tryWhileBusy(call) };
    } catch (error) {
      if (error instanceof AppError) {
        if (error.code === "internal") unforeseen(method, error.cause);
        return refuse(error.code, error.message);
      }
      unforeseen(method, error);
      return refuse(
        "internal",
        "Something in Lanyard failed. Try again; if it fails again, restart Lanyard.",
      );
    }
  };
}

const refuse = (code: ErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
