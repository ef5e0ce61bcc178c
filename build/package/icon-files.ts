/** A square picture and its side in pixels. */
export type SizedPng = { readonly size: number; readonly png: Uint8Array };

const icoHeaderBytes = 6;
const icoEntryBytes = 16;
/** A side is one byte there, with 0 for 256. */
const icoLargest = 256;

/** A Windows icon: a directory of pictures, each a PNG, as Windows reads since Vista. */
export function encodeIco(pngs: readonly SizedPng[]): Buffer {
  const fitting = pngs.filter(({ size }) => size <= icoLargest);
  const header = Buffer.alloc(icoHeaderBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(fitting.length, 4);
  let offset = icoHeaderBytes + icoEntryBytes * fitting.length;
  const entries = fitting.map(({ size, png }) => {
    const entry = Buffer.alloc(icoEntryBytes);
    entry.writeUInt8(size % icoLargest, 0);
    entry.writeUInt8(size % icoLargest, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...fitting.map(({ png }) => png)]);
}

/** The kinds of a macOS icon that hold a PNG, by the side of the picture. */
const icnsKinds: ReadonlyMap<number, readonly string[]> = new Map([
  [16, ["icp4"]],
  [32, ["icp5", "ic11"]],
  [64, ["ic12"]],
  [128, ["ic07"]],
  [256, ["ic08", "ic13"]],
  [512, ["ic09", "ic14"]],
  [1024, ["ic10"]],
]);

/** A macOS icon: blocks of a four-letter kind, a length and a PNG. */
export function encodeIcns(pngs: readonly SizedPng[]): Buffer {
  const blocks = pngs.flatMap(({ size, png }) =>
    (icnsKinds.get(size) ?? []).map((kind) => block(kind, png)),
  );
  return block("icns", Buffer.concat(blocks));
}

function block(kind: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, "latin1");
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
