import { storeWithEvent } from "#test/support/store.ts";

/** Searches a store. */
export const finder =
  ({ store }: ReturnType<typeof storeWithEvent>) =>
  (words: string, eventId: string | null = null, limit = 50) =>
    store.search.find({ words, eventId, limit });
