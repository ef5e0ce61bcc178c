import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import { saveExport } from "#electron/post/save-export.ts";
import type { ExportWork } from "#electron/post/export-post.ts";
import type { Store } from "#electron/store/store.ts";
import { attachmentAddress, turns } from "#shared/rich-text/attachment-address.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { ofSession } from "#test/support/builders.ts";
import { aPng } from "#test/support/pictures.ts";
import { countingIds, storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
let blog: string;
let store: Store;
let eventId: string;

/** A note with 25 pictures, each turned four ways, and a blog that has a file of its own. */
beforeEach(async () => {
  folder = temporaryFolder();
  blog = join(folder.path, "blog");
  mkdirSync(blog);
  writeFileSync(join(blog, "hugo.toml"), "mine");
  let sessionId = "";
  ({ store, eventId, sessionId } = storeWithEvent(undefined, {
    file: join(folder.path, "lanyard.db"),
  }));
  const newId = countingIds(5000);
  const files = createAttachedFiles({
    attachments: store.attachments,
    work: { make: makePicture },
    newId,
  });
  const pictures: string[] = [];
  for (let side = 10; side < 35; side += 1) {
    const name = `${side}.png`;
    const came = await files.receive({ id: name, name, bytes: await aPng(side), isLast: true });
    const file = came?.attachment.file ?? "";
    pictures.push(...turns.map((turn) => `![x](${attachmentAddress({ file, turn })})`));
  }
  const body = JSON.stringify(markdownToBody(pictures.join("\n\n")));
  store.notes.replace(ofSession(sessionId), body);
});
afterEach(() => {
  store.close();
  folder.remove();
});

const save = (work: Partial<ExportWork>) =>
  saveExport(
    store,
    { eventId, shape: "wrap-up", profile: "hugo", now: testNow },
    {
      chooseFile: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(blog),
      mayReplace: () => Promise.resolve(true),
      whichBlog: (found) => Promise.resolve(found),
    },
    { make: copied, ...work },
  );

/** Stands for the work on a picture: what is tested comes before and after it. */
async function copied({ from, to }: PictureJob): Promise<PictureMade> {
  await writeFile(to, readFileSync(from));
  return { width: 1, height: 1, takenAt: null, made: { width: 1, height: 1 } };
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));

test("a post with 100 pictures tells each step, and all of it is written", async () => {
  const steps: string[] = [];
  const outcome = await save({ onStep: (done, total) => void steps.push(`${done}/${total}`) });
  expect(steps[0]).toBe("0/0");
  expect(steps.slice(1)).toEqual(Array.from({ length: 100 }, (_, at) => `${at + 1}/100`));
  expect(outcome).toMatchObject({ isWritten: true, report: { pictures: 100 } });
  expect(filesIn(blog)).toHaveLength(102);
});

test.each([1, 50, 100])(
  "one that is cancelled at picture %i leaves the folder as it was",
  async (at) => {
    const stopping = new AbortController();
    const saving = save({
      signal: stopping.signal,
      onStep: (done) => void (done === at && stopping.abort()),
    });
    await expect(saving).rejects.toMatchObject({ code: "cancelled" });
    expect(filesIn(blog)).toEqual(["hugo.toml"]);
    expect(readdirSync(blog)).toEqual(["hugo.toml"]);
  },
);
