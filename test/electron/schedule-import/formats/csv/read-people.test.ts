import { expect, test } from "vitest";
import {
  peopleHabits,
  peopleIn,
  withAffiliations,
} from "#electron/schedule-import/formats/csv/read-people.ts";

const plain = { commasPartPeople: false, bracketsAreAffiliations: false };
const listed = { commasPartPeople: true, bracketsAreAffiliations: false };

const inShort = (cell: string, habits = plain): string[] =>
  peopleIn(cell, habits).map(({ name, affiliation }) =>
    affiliation === null ? name : `${name} (${affiliation})`,
  );

test.each([
  ["Jane Doe", ["Jane Doe"]],
  ["Jane Doe; John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe & John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe und Jörg Rot", ["Jane Doe", "Jörg Rot"]],
  ["Jane Doe\nJohn Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
  ["Bruno Kern, Initiative Ökosozialismus", ["Bruno Kern (Initiative Ökosozialismus)"]],
  ["Jane Doe & John Roe, Acme", ["Jane Doe (Acme)", "John Roe (Acme)"]],
  ["Jane Doe, Acme Inc; John Roe, Other Ltd", ["Jane Doe (Acme Inc)", "John Roe (Other Ltd)"]],
  ["Martin Luther King, Jr.", ["Martin Luther King, Jr."]],
  ["Rock and Roll Committee", ["Rock and Roll Committee"]],
  ["TBA", []],
  ["No Presenter", []],
  ["-", []],
])("%j is %j", (cell, people) => {
  expect(inShort(cell)).toEqual(people);
});

test("in a column that lists people with commas they part every cell, short names too", () => {
  const cells = [
    "Ann Lemay, Ann Leckie",
    "Lady Ana, Professor X",
    "Jen Talley, Jer Lance",
    "Professor X",
  ];
  expect(peopleHabits(cells)).toEqual(listed);
  expect(inShort("Lady Ana, Professor X", listed)).toEqual(["Lady Ana", "Professor X"]);
  expect(inShort("Ann Leckie, Dana Nelson (Moderator)", listed)).toEqual([
    "Ann Leckie",
    "Dana Nelson",
  ]);
});

test("a line break inside a name is none", () => {
  expect(inShort("Jessica Roland, Julie\nWinningham, Ann Lemay", listed)).toEqual([
    "Jessica Roland",
    "Julie Winningham",
    "Ann Lemay",
  ]);
});

test("brackets are affiliations where most people have them, else part of the name", () => {
  const cells = ["Jane Doe (Acme)", "John Roe (Other)"];
  expect(inShort("Jane Doe (Acme)", peopleHabits(cells))).toEqual(["Jane Doe (Acme)"]);
  expect(peopleIn("Jane Doe (Acme)", peopleHabits(cells))).toEqual([
    { name: "Jane Doe", affiliation: "Acme" },
  ]);
  expect(peopleHabits(["Adrienne Johnson (Kalika)", "Jane Doe", "John Roe"])).toEqual(plain);
});

test("a column of affiliations gives each its own, or all the same", () => {
  const people = peopleIn("Jane Doe; John Roe", plain);
  const worksAt = (cell: string) => withAffiliations(people, cell).map((one) => one.affiliation);
  expect(worksAt("Acme; Other")).toEqual(["Acme", "Other"]);
  expect(worksAt("Acme, Other")).toEqual(["Acme", "Other"]);
  expect(worksAt("Acme")).toEqual(["Acme", "Acme"]);
  expect(worksAt("Acme; Other; Third")).toEqual([null, null]);
  expect(worksAt("")).toEqual([null, null]);
});
