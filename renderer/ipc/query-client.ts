import { MutationCache, QueryClient } from "@tanstack/react-query";

const TEN_MINUTES = 600_000;

/**
 * The window's cache of main's answers. Main is always reachable and tells by topics what changed, so nothing grows
 * stale by itself, nothing is retried and being offline does not matter. `tell` shows the sentence of a failed act.
 */
export function createQueryClient(tell: (sentence: string) => void): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.["quiet"] !== true) tell(error.message);
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: Infinity,
        gcTime: TEN_MINUTES,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
