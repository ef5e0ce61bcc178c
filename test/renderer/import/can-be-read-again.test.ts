import { expect, test } from "vitest";
import { canBeReadAgain } from "#renderer/import/can-be-read-again.ts";

test.each([
  ["https://example.org/all.ics", true],
  ["/home/ada/talks.ics", true],
  [String.raw`C:\Users\ada\talks.ics`, true],
  [String.raw`\\server\share\talks.ics`, true],
  ["sample-schedule.ics", false],
  ["pasted", false],
])("tells what can be read again from what was pasted: %s", (location, can) => {
  expect(canBeReadAgain(location)).toBe(can);
});
