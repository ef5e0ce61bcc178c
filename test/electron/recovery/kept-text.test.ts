import { expect, test } from "vitest";
import { readKeptText, writeKeptText } from "#electron/recovery/kept-text.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { countingIds } from "#test/support/store.ts";

const kept = {
  target: ofSession(countingIds()()),
  body: aBody("Not a gate. ☃ \u202E"),
  baseRevision: 3,
  title: "Sluices",
  typedAt: "2026-12-04T12:00:00.000Z",
  why: "disk-full",
} as const;
const written = writeKeptText(kept);

test("what is written is read again", () => {
  expect(readKeptText(written)).toEqual(kept);
});

test("a file that is cut off anywhere is none", () => {
  for (let length = 0; length < written.length; length += 1) {
    expect(readKeptText(written.slice(0, length))).toBeNull();
  }
});

const changed = (changes: object): string => JSON.stringify({ ...JSON.parse(written), ...changes });
test.each([
  ["another program's", '{"lanyard":"trash"}'],
  ["of a later version", changed({ version: 2 })],
  ["without a version", changed({ version: undefined })],
  [
    "of a target that is none",
    changed({ target: { of: "session", sessionId: "../../etc/passwd" } }),
  ],
  ["of a body that is no text", changed({ body: { type: "doc" } })],
  ["of a title without end", changed({ title: "x".repeat(10_000) })],
  ["of a time that is none", changed({ typedAt: "yesterday" })],
  ["of a reason that nobody knows", changed({ why: "<script>" })],
  ["a list", "[]"],
  ["a million brackets", "[".repeat(1_000_000)],
  ["a prototype", '{"__proto__":{"lanyard":"recovery","version":1}}'],
])("a file %s is none", (_, text) => {
  expect(readKeptText(text)).toBeNull();
});
