import { queryOptions, skipToken, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Input, Method, Output } from "#shared/ipc.ts";
import { call, type CallFailure } from "./client.ts";

/** Where a call's answer is cached: under its method and input, so a text search for `sessions.list` finds all of it. */
export const keyOf = <M extends Method>(method: M, input: Input<M>) => [method, input] as const;

/** The query of a call, for prefetching and for reading what is cached. `null` asks nothing yet. */
export function callQuery<M extends Method>(method: M, input: Input<M> | null) {
  return queryOptions<Output<M>, CallFailure>({
    queryKey: [method, input],
    queryFn: input === null ? skipToken : () => call(method, input),
  });
}

/** The answer of a call, cached until a topic drops it. With `null` for the input nothing is asked yet. */
export function useCall<M extends Method>(
  method: M,
  input: Input<M> | null,
): UseQueryResult<Output<M>, CallFailure> {
  return useQuery(callQuery(method, input));
}
