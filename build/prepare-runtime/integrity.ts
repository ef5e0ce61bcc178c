import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { Failure } from "./failure.ts";

/** Refuses a file whose SHA-512 is not the one written down, in the notation of package locks. */
export async function checkIntegrity(file: string, expected: string): Promise<void> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest("base64")}`;
  if (found !== expected) {
    throw new Failure(
      `${basename(file)} is not the file it should be (its checksum differs), so it was not used: try again, and if it happens again, install the official Electron with "npx install-electron".`,
    );
  }
}
