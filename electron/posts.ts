import type { ExportProgress, Paper } from "#shared/post.ts";
import type { Posts } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import type { PictureJob, PictureMade } from "./pictures/picture-job.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

export interface PostsParts {
  store: Store;
  now: Now;
  make: (job: PictureJob) => Promise<PictureMade>;
  print: (page: string, paper: Paper) => Promise<Uint8Array>;
  onProgress: (step: ExportProgress) => void;
}

/**
 * Posts of the store's events, for the handlers. What makes them is loaded when first needed: it is as much code as all else,
 * and few starts lead there.
 */
export function createPosts({ store, now, make, print, onProgress }: PostsParts): Posts {
  const running = new Set<AbortController>();
  return {
    async compose(request) {
      const { composePost } = await import("./post/compose-post.ts");
      return composePost(store, { ...request, now: now() });
    },
    async composeRich(request) {
      const { composeRichText } = await import("./post/rich/compose-rich-text.ts");
      return composeRichText(store, { ...request, now: now() });
    },
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, file) => writeFileSafely(path, file, { overwrite: true }),
    async export(request, dialogs) {
      const { saveExport } = await import("./post/save-export.ts");
      const stopping = new AbortController();
      running.add(stopping);
      try {
        return await saveExport(store, { ...request, now: now() }, dialogs, {
          make,
          print,
          onStep: (done, total) => onProgress({ eventId: request.eventId, done, total }),
          signal: stopping.signal,
        });
      } finally {
        running.delete(stopping);
      }
    },
    cancel() {
      for (const stopping of running) stopping.abort();
    },
  };
}
