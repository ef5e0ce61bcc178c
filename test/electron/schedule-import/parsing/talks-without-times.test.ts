import { expect, test } from "vitest";
import { talksWithoutTimes } from "#electron/schedule-import/parsing/talks-without-times.ts";

const talk = { Id: "1", Title: "Clover", Abstract: "Grass", Presenters: [{ Name: "Klee" }] };

test.each([
  [[talk, talk], "2 talks without times and rooms: it has titles, speakers, abstracts,"],
  [{ data: [talk], tags: ["a", "b", "c"] }, "one talk without times and rooms"],
  [[{ title: "Clover", speaker: "Klee", room: "Hall" }], "without times: it has titles, speakers,"],
  [[{ ...talk, StartTime: null, updatedAt: "2027-01-14", format: "45 mins" }], "without times"],
  [[{ ...talk, starts_at: "2027-01-14T10:00" }], "layout of its own"],
  [[{ ...talk, date: "2027-01-14" }], "layout of its own"],
  [[{ ...talk, startTime: "10:00" }], "layout of its own"],
])("%j is told as: %s", (value, words) => {
  expect(talksWithoutTimes(value)).toContain(words);
});

test.each([
  [[]],
  [null],
  ["title"],
  [[[talk]]],
  [[{ name: "Klee", bio: "A person" }]],
  [[{ title: "A page" }]],
  [JSON.parse('{"__proto__": 1, "a": [{"__proto__": {"title": "x", "abstract": "y"}}]}')],
])("%j is no list of talks", (value) => {
  expect(talksWithoutTimes(value)).toBeNull();
});
