import { expect, test } from "vitest";
import { mappingWith } from "#renderer/import/mapping-with.ts";
import type { ColumnMapping } from "#shared/schedule.ts";

const headings = ["Was", "Wer", "Mit", "Wann"];
const mapping: ColumnMapping = [
  { heading: "Was", column: "title" },
  { heading: "Wer", column: "speakers" },
];

test("a column is chosen, in the order of the headings", () => {
  expect(mappingWith(headings, mapping, "Wann", "start")).toEqual([
    ...mapping,
    { heading: "Wann", column: "start" },
  ]);
  expect(mappingWith(headings, [], "Wer", "room")).toEqual([{ heading: "Wer", column: "room" }]);
});

test("what only one column can hold moves", () => {
  expect(mappingWith(headings, mapping, "Wer", "title")).toEqual([
    { heading: "Wer", column: "title" },
  ]);
});

test("several columns can hold people", () => {
  expect(mappingWith(headings, mapping, "Mit", "speakers")).toEqual([
    ...mapping,
    { heading: "Mit", column: "speakers" },
  ]);
});

test("a column is passed over again", () => {
  expect(mappingWith(headings, mapping, "Was", null)).toEqual([
    { heading: "Wer", column: "speakers" },
  ]);
});
