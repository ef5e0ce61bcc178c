import { expect, it } from "vitest";
import { groupEnds } from "#renderer/loose-ends/group-ends.ts";
import type { LooseEnd } from "#shared/loose-end.ts";

const anEnd = (eventId: string, sessionId: string, text: string): LooseEnd => ({
  eventId,
  target: { of: "session", sessionId },
  title: sessionId,
  startsAt: null,
  kind: "question",
  text,
  done: false,
  index: 0,
});

it("puts what stands in one note together, and notes under their event", () => {
  const groups = groupEnds([
    anEnd("one", "a", "first"),
    anEnd("one", "a", "second"),
    anEnd("one", "b", "third"),
    anEnd("two", "c", "fourth"),
  ]);
  const texts = groups.map(({ eventId, notes }) => [
    eventId,
    notes.map(({ title, ends }) => [title, ends.map(({ text }) => text)]),
  ]);
  expect(texts).toEqual([
    [
      "one",
      [
        ["a", ["first", "second"]],
        ["b", ["third"]],
      ],
    ],
    ["two", [["c", ["fourth"]]]],
  ]);
});
