import { expect, it } from "vitest";
import { type AddressedPage, pageOfQuery, queryOfPage } from "#shared/page-address.ts";

const pages: AddressedPage[] = [
  { eventId: "e 1", target: { of: "session", sessionId: "s&1" } },
  { eventId: "e", target: { of: "day", eventId: "e", day: "2026-03-24" } },
  { eventId: "e", target: { of: "event", eventId: "e", part: "conclusion" } },
];

it.each(pages)("finds in an address the page that it was made for: $target.of", (page) => {
  expect(pageOfQuery(queryOfPage(page))).toEqual(page);
});

it.each(["", "?x=1", "?event=e", "?event=e&part=elsewhere", "?session=s"])(
  "names no page by %j",
  (query) => {
    expect(pageOfQuery(query)).toBeNull();
  },
);
