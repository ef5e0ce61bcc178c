import { dirname } from "node:path";
import type { Posts } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import type { PictureJob, PictureMade } from "./pictures/picture-job.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

/** Posts of the store's events, for the handlers. */
export function createPosts(
  store: Store,
  now: Now,
  make: (job: PictureJob) => Promise<PictureMade>,
): Posts {
  return {
    // Loaded when first needed: writing posts takes as much code as all else, and few starts lead there.
    async compose(request) {
      const { composePost } = await import("./post/compose-post.ts");
      return composePost(store, { ...request, now: now() });
    },
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, file) => writeFileSafely(path, file, { overwrite: true }),
    async writePictures(path, pictures) {
      const { writePictures } = await import("./post/pictures/write-pictures.ts");
      const { attachments } = store;
      // Where the person saves it, what the post calls `/assets/a.jpg` lies in `assets` beside it.
      const beside = pictures.map((one) => ({ ...one, path: one.address.replace(/^\.?\//, "") }));
      return (await writePictures(beside, { folder: dirname(path), attachments, make })).failed;
    },
  };
}
