/** What a file is, and the ending that such files have, without its dot. */
export interface FileType {
  type: string;
  ending: string;
}

/** So much of a file tells what it is; more would only give a hostile one something to keep a reader busy with. Bytes. */
export const headBytes = 64 * 1024;

const UNKNOWN: FileType = { type: "application/octet-stream", ending: "bin" };
const TEXT: FileType = { type: "text/plain", ending: "txt" };

/** What a file is, told by its first `headBytes` and never by its name. Text is what reads as UTF-8; else it is unknown. */
export async function tellType(head: Uint8Array): Promise<FileType> {
  const { fileTypeFromBuffer } = await import("file-type");
  const told = await fileTypeFromBuffer(head).catch(() => undefined);
  if (told !== undefined && /^[a-z\d]{1,10}$/.test(told.ext)) {
    return { type: told.mime, ending: told.ext };
  }
  return isText(head) ? TEXT : UNKNOWN;
}

function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  try {
    // A character may be cut off at the end.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(head, {
      stream: head.length === headBytes,
    });
    return !Array.from("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F").some((sign) =>
      text.includes(sign),
    );
  } catch {
    return false;
  }
}
