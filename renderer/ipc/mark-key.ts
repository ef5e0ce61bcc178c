/** The mutations that set a star, a plan, an attendance or tags: the cache shows them before main has answered. */
export const markKey = ["mark"] as const;
