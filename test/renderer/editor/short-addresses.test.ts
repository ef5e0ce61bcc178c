import { expect, test } from "vitest";
import { shortAddresses } from "#renderer/editor/short-addresses.ts";

const hash = `${"ab12".repeat(15)}cdef`;
const id = "01a204e0-5493-7330-a3c7-ea16f35c6fc0";

test("addresses of pictures, files and mentions are cut, their words and turns stay", () => {
  expect(shortAddresses(`![two boxes](attachment:${hash}?turn=90 "The queue")`)).toBe(
    '![two boxes](attachment:…12cdef?turn=90 "The queue")',
  );
  expect(shortAddresses(`[slides.pdf](attachment:${hash})`)).toBe(
    "[slides.pdf](attachment:…12cdef)",
  );
  expect(
    shortAddresses(`with [Ada](lanyard:speaker/${id}) in [Ropes](lanyard:session/${id})`),
  ).toBe("with [Ada](lanyard:speaker/…5c6fc0) in [Ropes](lanyard:session/…5c6fc0)");
});

test("two pictures differ, and words and links of the web stay as they are", () => {
  const other = hash.replace("cdef", "cdee");
  expect(shortAddresses(`![](attachment:${hash})`)).not.toBe(
    shortAddresses(`![](attachment:${other})`),
  );
  const words = `attachment:${hash} and [a](https://example.org/${hash})`;
  expect(shortAddresses(words)).toBe(words);
});
