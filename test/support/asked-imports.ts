import { createImportRun, type ImportChoice } from "#renderer/import/import-run.ts";
import type { ErrorCode } from "#shared/errors.ts";
import type { ImportPreview, ImportSummary } from "#shared/schedule-changes.ts";

import { aPreview } from "#test/renderer/import/import-builders.ts";

/** A source that is a file. */
export const file = (path: string) => ({ from: "file" as const, path });

/** An error as it crosses the bridge. */
export const refusal = (code: ErrorCode, message: string): Error =>
  Object.assign(new Error(message), { code });

interface Waiting<T> {
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

/** Nothing is. */
export const chosen: ImportChoice = {
  zone: null,
  into: null,
  answers: {},
  keepMissing: false,
  parentId: null,
};

/** Waits until what was answered has been taken in. */
const settled = () => new Promise(setImmediate);

/** A main process of which a test says what it answers, and when. */
export function aMain() {
  const asked: {
    method: string;
    importId: string;
    choice?: ImportChoice;
    leaveOut?: readonly string[];
  }[] = [];
  const previews: Waiting<ImportPreview>[] = [];
  const summaries: Waiting<ImportSummary>[] = [];
  const wait = <T>(queue: Waiting<T>[]) =>
    new Promise<T>((resolve, reject) => queue.push({ resolve, reject }));
  let ids = 0;

  return {
    asked,
    methods: () => asked.map(({ method, importId }) => `${method} ${importId}`),
    run: (into: string | null = null) =>
      createImportRun({
        into,
        newId: () => `import ${(ids += 1)}`,
        door: {
          prepare(importId) {
            asked.push({ method: "prepare", importId });
            return wait(previews);
          },
          adjust(importId, choice) {
            asked.push({ method: "adjust", importId, choice });
            return wait(previews);
          },
          apply(importId, _confirmed, leaveOut) {
            asked.push({ method: "apply", importId, ...(leaveOut.length > 0 && { leaveOut }) });
            return wait(summaries);
          },
          async cancel(importId) {
            asked.push({ method: "cancel", importId });
          },
        },
      }),
    /** Answers what was asked first. */
    async show(preview: ImportPreview) {
      previews.shift()?.resolve(preview);
      await settled();
    },
    async sum(summary: ImportSummary) {
      summaries.shift()?.resolve(summary);
      await settled();
    },
    async refuse(error: Error) {
      (previews.shift() ?? summaries.shift())?.reject(error);
      await settled();
    },
  };
}

/** An import whose preview is shown. */
export async function shownImport() {
  const main = aMain();
  const run = main.run();
  void run.read(file("/talks.ics"));
  await main.show(aPreview());
  return { main, run };
}
