import type { Posts } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

/** Posts of the store's events, for the handlers. */
export function createPosts(store: Store, now: Now): Posts {
  return {
    // Loaded when first needed: writing posts takes as much code as all else, and few starts lead there.
    async compose(request) {
      const { composePost } = await import("./post/compose-post.ts");
      return composePost(store, { ...request, now: now() });
    },
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, file) => writeFileSafely(path, file, { overwrite: true }),
  };
}
