import { expect, test } from "vitest";
import { tabbedRows } from "#renderer/editor/tabbed-rows.ts";

test("Cells of a sheet, copied as text, are rows", () => {
  expect(tabbedRows("Talk\tRoom\r\neBPF\t W181\r\nMesh\t\r\n")).toEqual([
    ["Talk", "Room"],
    ["eBPF", "W181"],
    ["Mesh", ""],
  ]);
});

test.each([
  ["one line", "a\tb"],
  ["code", "\tif (a) {\n\t\treturn;\n"],
  ["lines of other lengths", "a\tb\nc"],
  ["text without tabs", "a\nb"],
  ["a sheet that is too wide", `${"a\t".repeat(300)}\n${"a\t".repeat(300)}`],
])("%s is not a sheet", (_, text) => {
  expect(tabbedRows(text)).toBeNull();
});
