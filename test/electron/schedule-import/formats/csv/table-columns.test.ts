import { expect, test } from "vitest";
import { ColumnsNeeded } from "#electron/schedule-import/formats/csv/columns-needed.ts";
import { parseCsv } from "#electron/schedule-import/formats/csv/parse-csv.ts";
import type { ColumnMapping } from "#shared/schedule.ts";
import { failureOf } from "#test/support/schedule-files.ts";
import { readTableLines, warningCodes } from "#test/support/table-text.ts";

const neededOf = (...lines: string[]): ColumnsNeeded => {
  const failure = failureOf(() => readTableLines(...lines));
  if (failure instanceof ColumnsNeeded) return failure;
  throw failure;
};

const odd = [
  "Alef,Bet,Gimel",
  "Knots that hold,2027-05-01 09:00,Ropes",
  "Tides,2027-05-01 10:00,Water",
];

test("chosen by a person, they are taken as they are, without a warning", () => {
  const columns: ColumnMapping = [
    { heading: "Gimel", column: "title" },
    { heading: "Bet", column: "start" },
    { heading: "Alef", column: "room" },
  ];
  const schedule = parseCsv(odd.join("\n"), { today: null, columns });
  expect(schedule.sessions[0]).toMatchObject({ title: "Ropes", room: "Knots that hold" });
  expect(warningCodes(schedule)).toEqual(["ends-guessed"]);
});

test("chosen before for these headings, they are taken and told", () => {
  const asked: (readonly string[])[] = [];
  const schedule = parseCsv(odd.join("\n"), {
    today: null,
    columns: null,
    rememberedColumns(headings) {
      asked.push(headings);
      return [
        { heading: "Gimel", column: "title" },
        { heading: "Bet", column: "start" },
      ];
    },
  });
  expect(asked).toEqual([["Alef", "Bet", "Gimel"]]);
  expect(schedule.sessions[0]?.title).toBe("Ropes");
  expect(schedule.warnings[0]).toMatchObject({ code: "columns-remembered" });
});

test("no start is an error that says what was understood, and carries the table", () => {
  const failure = neededOf("Title,Room,Price", "Knots,Quay,12", "Ropes,Deck,13");
  expect(failure.code).toBe("malformed-source");
  expect(failure.message).toBe(
    "No column with the start was found in this table. Understood: “Title” → title, “Room” → room. Choose the columns in Lanyard’s window, or give them headings such as Title, Start and End.",
  );
  expect(failure.table).toMatchObject({
    headings: ["Title", "Room", "Price"],
    rows: [
      ["Knots", "Quay", "12"],
      ["Ropes", "Deck", "13"],
    ],
    problem: "No column with the start was found in this table.",
  });
});

test("nothing understood is no schedule", () => {
  const failure = neededOf("1;2;3", "4;5;6");
  expect([failure.code, failure.message]).toEqual([
    "not-a-schedule",
    expect.stringContaining("No columns with the title and the start were found"),
  ]);
});

test("times without any date say so", () => {
  expect(neededOf("Title,Time", "Knots,9:00").message).toContain(
    "its times have no date, such as “9:00” in line 2",
  );
});

test("titles are missing", () => {
  expect(neededOf("Start,Room", "2027-05-01 9:00,1").message).toContain("No column with the title");
});
