import { AppError } from "#shared/errors.ts";
import { refuseBinary } from "./refuse-binary.ts";

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Text in UTF-16 begins with a letter or a "<", so every second byte is zero (XML 1.0, appendix F).
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return "utf-16be";
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  return null;
}

/** The encoding an XML declaration names. One that cannot be right for bytes read so far (UTF-16) is not believed. */
function encodingByDeclaration(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return name === undefined || name.startsWith("utf-") ? null : name;
}

function decoder(encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decoder(encoding, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** iCalendar folds lines by bytes, so a fold may stand inside a character (RFC 5545, 3.1): such folds are taken out. */
function withoutSplitCharacters(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const feed = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 1 : at;
    const isFold = bytes[feed] === 0x0a && (bytes[feed + 1] === 0x20 || bytes[feed + 1] === 0x09);
    if (isFold && (kept[length - 1] ?? 0) >= 0x80 && isContinuation(bytes[feed + 2])) {
      at = feed + 1;
    } else {
      kept[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return kept.subarray(0, length);
}

/**
 * The bytes of a schedule as text: by byte order mark, by XML declaration, else UTF-8. Bytes that are no UTF-8 are read
 * as Windows-1252 when nothing in them looks like UTF-8 either; else what cannot be read becomes U+FFFD, and the parser
 * says so. NULs are left out. Throws `not-a-schedule` for nothing at all, and for pictures, PDFs and other files of no text.
 */
export function decodeText(bytes: Uint8Array): string {
  refuseBinary(bytes);
  const text = decoded(bytes);
  const clean = text.includes("\0") ? text.replaceAll("\0", "") : text;
  if (clean.trim() === "") {
    throw new AppError("not-a-schedule", "The file is empty. Choose one that holds a schedule.");
  }
  return clean;
}

function decoded(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes);
  if (marked !== null) return (decoder(marked, false) ?? new TextDecoder()).decode(bytes);
  const declared = encodingByDeclaration(bytes);
  if (declared !== null) {
    const text = strictly(bytes, declared);
    if (text !== null) return text;
  }
  const whole = strictly(bytes, "utf-8");
  if (whole !== null) return whole;
  const mended = withoutSplitCharacters(bytes);
  const loose = strictly(mended, "utf-8") ?? new TextDecoder().decode(mended);
  const hasUtf8 = /[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/u.test(loose);
  return hasUtf8 ? loose : (strictly(bytes, "windows-1252") ?? loose);
}
