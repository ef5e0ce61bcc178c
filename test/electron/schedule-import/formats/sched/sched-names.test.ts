import { expect, test } from "vitest";
import { createSchedNames } from "#electron/schedule-import/formats/sched/sched-names.ts";

const namesIn = (list: string, ...others: string[]): string[] =>
  createSchedNames([list, ...others])(list).map(({ name, affiliation }) =>
    affiliation === null ? name : `${name} @ ${affiliation}`,
  );

test.each([
  ["Clif Flynt, Jean Davis", ["Clif Flynt", "Jean Davis"]],
  ["LadyAna, Professor X", ["LadyAna", "Professor X"]],
  ["Alex Drummer, chloe  zrnich, wally2069", ["Alex Drummer", "chloe  zrnich", "wally2069"]],
  ["Judith S. Shapiro, PhD, Sam Roe, Ph.D.", ["Judith S. Shapiro, PhD", "Sam Roe, Ph.D."]],
  ["Sammy Davis, Jr., Henry, VIII", ["Sammy Davis, Jr.", "Henry, VIII"]],
  ["Bruno Kern, Initiative Ökosozialismus", ["Bruno Kern @ Initiative Ökosozialismus"]],
  ["Jane Doe, Acme, Inc.", ["Jane Doe", "Acme @ Inc."]],
  ["Universität Kiel, Jane Doe", ["Universität Kiel", "Jane Doe"]],
  [", ,", []],
  ["", []],
])("%j", (list, names) => {
  expect(namesIn(list)).toEqual(names);
});

test("who begins a list of the programme is a person in others too", () => {
  expect(namesIn("Jane Doe, The Company", "The Company, Jane Doe")).toEqual([
    "Jane Doe",
    "The Company",
  ]);
});
