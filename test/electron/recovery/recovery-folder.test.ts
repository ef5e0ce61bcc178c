import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import { createRecoveryFolder } from "#electron/recovery/recovery-folder.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let data: TemporaryFolder;
beforeEach(() => (data = temporaryFolder()));
afterEach(() => data.remove());

test("room that was given up on a full disk is set aside again once there is room", async () => {
  const reserved = join(data.path, "reserve");
  const folder = createRecoveryFolder(data.path, (...file) => {
    if (existsSync(reserved)) throw new AppError("disk-full", "It is full.");
    writeFileSafely(...file);
  });
  await folder.reserve();
  await folder.reserveAgain();
  expect(existsSync(reserved)).toBe(true);
  folder.write("01980000-0000-7000-8000-000000000000-0000000000000000", {
    target: ofSession("01980000-0000-7000-8000-000000000001"),
    body: aBody("text"),
    baseRevision: 0,
    title: "Knots",
    typedAt: "2026-12-04T10:00:00.000Z",
    why: "disk-full",
  });
  expect(existsSync(reserved)).toBe(false);
  expect(folder.list()).toHaveLength(1);
  await folder.reserveAgain();
  expect(existsSync(reserved)).toBe(true);
});
