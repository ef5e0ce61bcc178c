const ASCII = 2;
const LONG = 4;
const EXIF_POINTER = 0x8769;
const TAKEN = [0x9003, 0x9004];
const CHANGED = 0x0132;
/** No camera writes more entries into one directory. */
const MOST_ENTRIES = 500;

/**
 * When a photo was taken, by the camera's clock, from its EXIF block (CIPA DC-008, 4.6): the original's time, else that of the
 * file. `YYYY-MM-DDTHH:MM:SS`; null where it says nothing that is a time. Never throws.
 */
export function takenAtOf(exif: Uint8Array | undefined): string | null {
  if (exif === undefined) return null;
  try {
    const start = String.fromCharCode(...exif.subarray(0, 4)) === "Exif" ? 6 : 0;
    const view = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
    const little = view.getUint16(0) === 0x4949;
    const first = directory(view, view.getUint32(4, little), little);
    const pointer = first.find(({ tag, type }) => tag === EXIF_POINTER && type === LONG);
    const inner = pointer ? directory(view, pointer.value, little) : [];
    const times = [...TAKEN.map((tag) => textOf(view, inner, tag)), textOf(view, first, CHANGED)];
    return times.map(toTime).find((time) => time !== null) ?? null;
  } catch {
    // An offset that leads outside of the block.
    return null;
  }
}

interface Entry {
  tag: number;
  type: number;
  count: number;
  value: number;
}

function directory(view: DataView, at: number, little: boolean): Entry[] {
  const count = Math.min(view.getUint16(at, little), MOST_ENTRIES);
  return Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * 12;
    return {
      tag: view.getUint16(entry, little),
      type: view.getUint16(entry + 2, little),
      count: view.getUint32(entry + 4, little),
      value: view.getUint32(entry + 8, little),
    };
  });
}

function textOf(view: DataView, entries: readonly Entry[], tag: number): string {
  const entry = entries.find((one) => one.tag === tag && one.type === ASCII && one.count === 20);
  if (!entry) return "";
  const bytes = Array.from({ length: 19 }, (_, index) => view.getUint8(entry.value + index));
  return String.fromCharCode(...bytes);
}

/** `2026:03:24 12:00:00`; a camera whose clock was never set writes zeros or spaces. */
function toTime(text: string): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}T${time}`;
  return year !== undefined && Number(year) > 1970 && !Number.isNaN(Date.parse(`${iso}Z`))
    ? iso
    : null;
}
