import { expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { failureOf } from "#test/support/schedule-files.ts";

const bytesOf = (signs: string): Uint8Array =>
  Uint8Array.from(`${signs}\0\x01rope\n10:00 Knots`, (sign) => sign.charCodeAt(0));

test.each([
  ["\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)"],
  ["\x89PNG\r\n\x1a\n", "a picture (PNG)"],
  ["GIF89a", "a picture (GIF)"],
  ["RIFF\x01\x02\x03\x04WEBPVP8 ", "a picture (WebP)"],
  ["\0\0\0\x1cftypheic", "a picture (HEIC)"],
  ["%PDF-1.7\n", "a PDF"],
  ["\xd0\xcf\x11\xe0\xa1\xb1", "an Office document"],
  ["PK\x03\x04\x14\0", "an archive or an Office document"],
  ["\x1f\x8b\x08\0", "a compressed file"],
])("%j is told as what it is, never as a list of titles", (signs, what) => {
  const { code, message } = failureOf(() => decodeText(bytesOf(signs)));
  expect(code).toBe("not-a-schedule");
  expect(message).toMatch(
    new RegExp(`^This is ${what.replaceAll(/[()]/g, "\\$&")}, not a schedule\\. \\S.+\\.$`),
  );
});

test("an archive is to be unpacked, and of an Office document the table saved", () => {
  const { message } = failureOf(() => decodeText(bytesOf("PK\x03\x04\x14\0")));
  expect(message).toContain("Unpack an archive first and import what is in it;");
  expect(message).toContain("of an Office document save its table as CSV.");
});

test.each(["RIFF about waves", "GIF8 or GIF9", "PK 10:00 Knots", "%PD 10:00"])(
  "a text that begins like %j is a text",
  (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  },
);
