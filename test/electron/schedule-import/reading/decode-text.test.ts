import { expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { failureOf } from "#test/support/schedule-files.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const whole = hasMark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1) {
    view.setUint16(index * 2, whole.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>Grüße`;

test("UTF-8 with and without a mark", () => {
  expect(decodeText(utf8("Zürich"))).toBe("Zürich");
  expect(decodeText(utf8("\uFEFFZürich"))).toBe("Zürich");
});

test("UTF-16, both ways round, by mark or by its zeros, whatever a declaration says", () => {
  const text = '<?xml version="1.0" encoding="utf-8"?><schedule>ü</schedule>';
  for (const isLittle of [true, false]) {
    for (const hasMark of [true, false]) {
      expect(decodeText(utf16(text, isLittle, hasMark))).toBe(text);
    }
  }
});

test("the encoding an XML declaration names, and a wrong or unknown one passed over", () => {
  expect(decodeText(latin1(declared("iso-8859-1")))).toBe(declared("iso-8859-1"));
  expect(decodeText(latin1(declared("windows-1252")))).toBe(declared("windows-1252"));
  expect(decodeText(utf8(declared("utf-16")))).toBe(declared("utf-16"));
  expect(decodeText(utf8(declared("utf-7")))).toBe(declared("utf-7"));
  expect(decodeText(utf8(declared("klingon")))).toBe(declared("klingon"));
});

test("no UTF-8 at all is read as Windows-1252", () => {
  expect(decodeText(latin1("SUMMARY:Grüße"))).toBe("SUMMARY:Grüße");
});

test("one bad byte in UTF-8 spoils one character", () => {
  const bytes = [...utf8("Zürich ist schön")];
  bytes[8] = 0xff;
  expect(decodeText(Uint8Array.from(bytes))).toBe(
    "Zürich \uFFFDst schön".replace("\uFFFDst", "\uFFFDst"),
  );
});

test("a fold inside a character is taken out", () => {
  const [first = 0, second = 0] = utf8("ü");
  const bytes = [...utf8("SUMMARY:Z"), first, 13, 10, 32, second, ...utf8("rich")];
  expect(decodeText(Uint8Array.from(bytes))).toBe("SUMMARY:Zürich");
});

test("NULs are left out; nothing at all is said", () => {
  expect(decodeText(utf8("BEG\0IN"))).toBe("BEGIN");
  for (const text of ["", " \n", "\0\0\0", "\uFEFF"]) {
    expect(failureOf(() => decodeText(utf8(text))).message).toContain("The file is empty");
  }
});
