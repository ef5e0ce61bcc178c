/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Sixty letters of four bytes and an ending stay within the 255 bytes of a file name. */
const MOST_LETTERS = 60;

/** A title as a file name for people to read: without what Windows, macOS, Linux or Obsidian read as something else. */
export function portableName(title: string): string {
  const plain = title
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{C}\u2028\u2029]+/gu, " ")
    .replaceAll(/[\\/:*?"<>|#^[\]{}]+/g, " ")
    .replaceAll(/\s+/g, " ");
  const name = Array.from(plain)
    .slice(0, MOST_LETTERS)
    .join("")
    .replaceAll(/^[\s.]+|[\s.]+$/g, "");
  if (name === "") return "post";
  return RESERVED.test(name) ? `${name} post` : name;
}

/** Whether every system can hold a file of this name. */
export function isPortableName(name: string): boolean {
  return (
    !/[\\/:*?"<>|\p{Cc}]/u.test(name) &&
    !/[\s.]$/.test(name) &&
    !RESERVED.test(name) &&
    Buffer.byteLength(name) <= 255
  );
}
