import { expect, test } from "vitest";
import { peopleOf, wordsOfPeople } from "#renderer/post/people-line.ts";

test("people are read as they are typed, with a tag or without", () => {
  const people = peopleOf(" Ann : security ,, Ben, Cy: a: b, : nobody");
  expect(people).toEqual([
    { name: "Ann", tag: "security" },
    { name: "Ben", tag: null },
    { name: "Cy", tag: "a:b" },
  ]);
  expect(peopleOf(wordsOfPeople(people))).toEqual(people);
});
