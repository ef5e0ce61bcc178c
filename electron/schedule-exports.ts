import type { ScheduleExports } from "./ipc/services.ts";
import type { ExportQuestions } from "./schedule-export/answer-export.ts";
import type { Thread } from "./threads/start-thread.ts";

/** Starts what makes one file of an event. */
export type StartExport = (
  request: Parameters<ScheduleExports["write"]>[0],
) => Thread<ExportQuestions>;

/** Files of the store's events, for the handlers: each is made in a thread of its own. */
export function createScheduleExports(start: StartExport): ScheduleExports {
  const running = new Set<Thread<ExportQuestions>>();
  return {
    async write(request, choosePath) {
      const thread = start(request);
      running.add(thread);
      try {
        const path = await choosePath(await thread.ask("name", null));
        return path === null ? null : { path, failed: await thread.ask("write", path) };
      } finally {
        running.delete(thread);
        thread.end();
      }
    },
    stop() {
      for (const thread of running) thread.end();
    },
  };
}
