import type { Posts } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import { composePost } from "./post/compose-post.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

/** Posts of the store's events, for the handlers. */
export function createPosts(store: Store, now: Now): Posts {
  return {
    compose: (request) => composePost(store, { ...request, now: now() }),
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, file) => writeFileSafely(path, file, { overwrite: true }),
  };
}
