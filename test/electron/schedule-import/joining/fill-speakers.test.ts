import { expect, test } from "vitest";
import { fillSpeakers } from "#electron/schedule-import/joining/fill-speakers.ts";
import { limits } from "#shared/limits.ts";
import type { ParsedPerson, ParsedSpeaker } from "#shared/schedule.ts";

const person = (fields: Partial<ParsedPerson>): ParsedPerson => ({
  personId: "",
  name: "Ada Lind",
  affiliation: "Northwind",
  sessionIds: [],
  ...fields,
});
const session = (speakers: ParsedSpeaker[], id = "1") => ({
  sourceIds: [{ kind: "id" as const, value: id }],
  speakers,
});
const speaker = (fields: Partial<ParsedSpeaker> = {}): ParsedSpeaker => ({
  name: "Ada Lind",
  affiliation: null,
  ...fields,
});
const fill = (speakers: ParsedSpeaker[], people: ParsedPerson[], options = {}) =>
  fillSpeakers([session(speakers)], people, options)[0];

test("a person's id counts most, and gives a name to what is called by it", () => {
  const people = [person({ personId: "7" }), person({ personId: "8", affiliation: "Southwind" })];
  expect(fill([speaker({ personId: "8" })], people)).toMatchObject([{ affiliation: "Southwind" }]);
  expect(fill([speaker({ name: "7", personId: "7" })], people)).toMatchObject([
    { name: "Ada Lind", affiliation: "Northwind" },
  ]);
  // An id of another list's: nobody of that name.
  expect(fill([speaker({ name: "Bo Berg", personId: "7" })], people)).toMatchObject([
    { name: "Bo Berg", affiliation: null },
  ]);
});

test("of two people with one name the one who names the session is meant, else neither", () => {
  const people = [
    person({ sessionIds: ["2"], affiliation: "Southwind" }),
    person({ sessionIds: ["1"] }),
  ];
  expect(fill([speaker()], people)).toMatchObject([{ affiliation: "Northwind" }]);
  const nowhere = people.map((one) => ({ ...one, sessionIds: [] }));
  expect(fill([speaker()], nowhere)).toMatchObject([{ affiliation: null }]);
  // One who is listed twice, once without a firm, is one.
  expect(fill([speaker()], [person({}), person({ affiliation: null })])).toMatchObject([
    { affiliation: "Northwind" },
  ]);
});

test("what the session says of a firm counts, unless the list is told to", () => {
  const said = [speaker({ affiliation: "Owl Trust" })];
  expect(fill(said, [person({})])).toMatchObject([{ affiliation: "Owl Trust" }]);
  expect(fill(said, [person({})], { overrides: true })).toMatchObject([
    { affiliation: "Northwind" },
  ]);
  expect(fill(said, [person({ affiliation: null })], { overrides: true })).toMatchObject([
    { affiliation: "Owl Trust" },
  ]);
});

test("a session without people gets those who name it, as many as one may have", () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    person({ name: `Person ${at}`, sessionIds: ["1", "1"] }),
  );
  expect(fill([], many)).toHaveLength(limits.speakersOnSession);
  expect(fillSpeakers([session([], "9")], many)[0]).toEqual([]);
});

test("letter case, accents of encoding and spacing make no other name", () => {
  expect(fill([speaker({ name: "ADA  lind" })], [person({})])).toMatchObject([
    { name: "ADA  lind", affiliation: "Northwind" },
  ]);
});
