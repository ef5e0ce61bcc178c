import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { Input, Method, Output } from "#shared/ipc.ts";
import { call, type CallFailure } from "./client.ts";

/**
 * A call that changes something. Its failure is shown in a toast (query-client.ts) unless the caller shows it itself
 * (`quiet`). What it changed comes back by a topic; nothing has to be dropped from the cache by hand.
 */
export function useAct<M extends Method>(
  method: M,
  options: { quiet?: boolean } = {},
): UseMutationResult<Output<M>, CallFailure, Input<M>> {
  return useMutation({
    mutationKey: [method],
    mutationFn: (input: Input<M>) => call(method, input),
    meta: { quiet: options.quiet ?? false },
  });
}
