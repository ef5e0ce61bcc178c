import { expect, test } from "vitest";
import {
  columnChoices,
  columnsInWords,
  exampleOf,
  NOT_READ,
} from "#renderer/import/column-choices.ts";
import { scheduleColumn } from "#shared/schedule.ts";

test("everything a column can hold is offered, and that it is not read", () => {
  expect(columnChoices.map(({ value }) => value).toSorted()).toEqual(
    [NOT_READ, ...scheduleColumn.options].toSorted(),
  );
  expect(columnChoices.slice(0, 2).map(({ words }) => words)).toEqual(["Not read", "Title"]);
});

test("examples are the first cells that differ and are not empty", () => {
  const rows = [["a\nb"], [""], ["a b"], ["c"], ["d"], ["e"]];
  expect(exampleOf(rows, 0)).toBe("a b · c · d");
  expect(exampleOf([[""], []], 0)).toBe("Empty");
});

test("how many columns are read", () => {
  expect(columnsInWords(["A", "B"], [{ heading: "B", column: "title" }])).toBe(
    "Columns: 1 of 2 are read",
  );
});
