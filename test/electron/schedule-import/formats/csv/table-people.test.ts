import { expect, test } from "vitest";
import { readTableLines } from "#test/support/table-text.ts";
import { failureOf } from "#test/support/schedule-files.ts";

const people = (...lines: string[]) =>
  (readTableLines(...lines).people ?? []).map(
    ({ name, affiliation }) => `${name} | ${affiliation}`,
  );

test("a table with a person a row and where they work is a list of people", () => {
  expect(people("Name,Company", "Ada Lind,Northwind", "Bo Berg,")).toEqual([
    "Ada Lind | Northwind",
    "Bo Berg | null",
  ]);
  expect(people("Vorname;Nachname;Firma", "Ada;Lind;Northwind", "Bo;Berg;Süd AG")).toEqual([
    "Ada Lind | Northwind",
    "Bo Berg | Süd AG",
  ]);
  expect(people("Speaker,Organisation,Bio", "Ada Lind,Northwind,Sails", ",,")).toEqual([
    "Ada Lind | Northwind",
  ]);
  expect(people("Name,Title,Affiliation", "Ada Lind,CTO,Northwind")).toEqual([
    "Ada Lind | Northwind",
  ]);
  expect(people("Full name,E-mail,Twitter", "Ada Lind,ada@example.org,@ada")).toEqual([
    "Ada Lind | null",
  ]);
});

test("a table of talks is none, though it names people and their work", () => {
  for (const lines of [
    ["Title,Speaker,Company", "Knots that hold,Ada Lind,Northwind"],
    ["Name,Company", "Knots that hold: a tour,Northwind", "How tides turn in 2026,Southwind"],
    ["Name,Room", "Knots,Quay"],
  ]) {
    expect(failureOf(() => readTableLines(...lines)).message).toContain("No column with the start");
  }
  const timed = readTableLines("Name,Start,Company", "Ada Lind,2026-12-01 09:00,Northwind");
  expect(timed.sessions).toHaveLength(1);
  expect(timed.people).toBeUndefined();
});
