import { execFileSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A file system of its own that can be filled to the last block. */
export interface SmallDisk {
  path: string;
  fill(): void;
  /** Gives back what `fill` took. */
  free(): void;
  remove(): void;
}

/** A disk in memory of so many megabytes; null where the system lets nobody but its administrator have one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder.path], {
      stdio: "ignore",
    });
  } catch {
    folder.remove();
    return null;
  }
  const filling = join(folder.path, "filling");
  return {
    path: folder.path,
    fill() {
      for (let bytes = 1024 * 1024; bytes > 0; bytes = Math.floor(bytes / 2)) {
        const piece = Buffer.alloc(bytes, 1);
        while (isWritten(filling, piece));
      }
    },
    free: () => rmSync(filling),
    remove() {
      execFileSync("umount", [folder.path]);
      folder.remove();
    },
  };
}

/** Whether the disk took all of it. */
function isWritten(file: string, piece: Uint8Array): boolean {
  try {
    appendFileSync(file, piece);
    return true;
  } catch {
    return false;
  }
}
