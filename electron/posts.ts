import type { Posts } from "./ipc/services.ts";
import type { Store } from "./store/store.ts";

/** Posts of the store's events, for the handlers. */
export function createPosts(_store: Store): Posts {
  return {
    compose() {
      throw new Error("not yet");
    },
    write() {
      throw new Error("not yet");
    },
  };
}
