import { expect, it, test } from "vitest";
import { addressWords, mentionWords } from "#renderer/editor/lead-words.ts";
import type { MentionTarget } from "#shared/mention.ts";

test.each([
  ["https://example.org/", ["", "example.org", ""]],
  ["http://example.org:8080/a?b#c", ["http://", "example.org:8080", "/a?b#c"]],
  ["https://good.example@bad.example/x", ["", "bad.example", "/x"]],
  ["https://bücher.example/", ["", "xn--bcher-kva.example", ""]],
  ["mailto:ada@example.org", ["Mail to ada@", "example.org", ""]],
])("%s says which host it leads to", (address, [before, strong, after]) => {
  expect(addressWords(address)).toEqual({ before, strong, after });
});

const session: MentionTarget = {
  of: "session",
  id: "s",
  name: "Ropes",
  eventId: "e",
  sessionId: "s",
  startsAt: "2026-03-24T09:00:00+01:00",
  room: "Hall 1",
  url: null,
  affiliation: null,
};

it("says of a mention what and when it is, and that it is gone", () => {
  expect(mentionWords(session)).toMatchObject({
    strong: "Ropes",
    after: " · Tue 24 Mar 09:00 · Hall 1",
  });
  expect(mentionWords({ ...session, of: "speaker", name: "Ada" })).toMatchObject({
    strong: "Ada",
    after: "",
  });
  expect(mentionWords(null).after).toBe("No longer in the programme");
  expect(addressWords("no address")).toBeNull();
});
