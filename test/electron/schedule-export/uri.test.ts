import { expect, test } from "vitest";
import { uriOf } from "#electron/schedule-export/uri.ts";

test.each([
  ["https://example.org/a,b;c?q=1&r=2#x", "https://example.org/a,b;c?q=1&r=2#x"],
  [
    "https://räume.example/ö|{}[]%?^`<>#a#b",
    "https://xn--rume-loa.example/%C3%B6%7C%7B%7D%5B%5D%25?%5E%60%3C%3E#a%23b",
  ],
  ["http://[::1]:8080/x", "http://[::1]:8080/x"],
  ["javascript:alert(1)", null],
  ["/relative", null],
])("%s is written as %s", (address, written) => {
  expect(uriOf(address)).toBe(written);
});
