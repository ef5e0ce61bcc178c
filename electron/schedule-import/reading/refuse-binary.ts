import { AppError } from "#shared/errors.ts";

const PICTURE = "To put it into a note, drop it on the note’s text.";
const DOCUMENT = "Save its table as CSV, or copy its list of talks and paste it into the import.";
const ARCHIVE =
  "Unpack an archive first and import what is in it; of an Office document save its table as CSV.";

interface Binary {
  /** Bytes that such a file has in these places, as characters of Latin-1. */
  signs: readonly (readonly [at: number, sign: string])[];
  what: string;
  advice: string;
}

/** What is taken for a schedule by mistake. */
const binaries: readonly Binary[] = [
  { signs: [[0, "\xff\xd8\xff"]], what: "a picture (JPEG)", advice: PICTURE },
  { signs: [[0, "\x89PNG\r\n"]], what: "a picture (PNG)", advice: PICTURE },
  { signs: [[0, "GIF87a"]], what: "a picture (GIF)", advice: PICTURE },
  { signs: [[0, "GIF89a"]], what: "a picture (GIF)", advice: PICTURE },
  {
    signs: [
      [0, "RIFF"],
      [8, "WEBP"],
    ],
    what: "a picture (WebP)",
    advice: PICTURE,
  },
  { signs: [[4, "ftyphei"]], what: "a picture (HEIC)", advice: PICTURE },
  { signs: [[4, "ftypmif1"]], what: "a picture (HEIC)", advice: PICTURE },
  { signs: [[4, "ftypavif"]], what: "a picture (AVIF)", advice: PICTURE },
  { signs: [[0, "%PDF-"]], what: "a PDF", advice: DOCUMENT },
  { signs: [[0, "\xd0\xcf\x11\xe0"]], what: "an Office document", advice: DOCUMENT },
  { signs: [[0, "PK\x03\x04"]], what: "an archive or an Office document", advice: ARCHIVE },
  {
    signs: [[0, "\x1f\x8b"]],
    what: "a compressed file",
    advice: "Unpack it first and import what is in it.",
  },
];

/** Throws `not-a-schedule` for what is no text by its first bytes, and says what it is. */
export function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = binaries.find(({ signs }) =>
    signs.every(([at, sign]) => head.startsWith(sign, at)),
  );
  if (found === undefined) return;
  throw new AppError("not-a-schedule", `This is ${found.what}, not a schedule. ${found.advice}`);
}
