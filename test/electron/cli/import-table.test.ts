import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";
import { openTestStore } from "#test/support/store.ts";

let lanyard: CommandLine;
beforeEach(() => {
  lanyard = commandLineHere();
});
afterEach(() => lanyard.remove());

const zone = ["--zone", "Europe/Lisbon"];

test("a table is imported with its guessed columns, which a warning tells", async () => {
  const file = lanyard.file(
    "boats.csv",
    'Title,Start Date,Start Time,Duration,Presenters\r\nKnots,5/3/2019,9:00,00hr:50min,Ada Lind\r\nTides,5/4/2019,23:30,1:00,"Bo Berg, Ada Lind"\r\nLunch,,,,\r\n',
  );
  expect(await lanyard.json(["import", file, ...zone])).toMatchObject({
    event: { name: "Boats", zone: "Europe/Lisbon" },
    sessions: 2,
    speakers: 2,
    added: 2,
    warnings: [
      {
        code: "columns-guessed",
        message:
          "Columns were guessed: “Title” → title, “Start Date” → date, “Start Time” → start time, “Duration” → duration, “Presenters” → speakers.",
        where: null,
      },
      { code: "no-start", message: "1 row has no start and was left out.", where: "line 4" },
    ],
  });
  expect(await lanyard.json(["sessions", "--event", "Boats"])).toMatchObject([
    { startsAt: "2019-05-03T09:00:00+01:00", endsAt: "2019-05-03T09:50:00+01:00" },
    { startsAt: "2019-05-04T23:30:00+01:00", endsAt: "2019-05-05T00:30:00+01:00" },
  ]);
  expect(await lanyard.json(["import", file, "--into", "Boats"])).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
  });
});

test("without a title or a start it is status 1, in a line that says what was understood", async () => {
  const file = lanyard.file("prices.csv", "Title;Room;Price\nKnots;Quay;12\nTides;Deck;13\n");
  const { status, reason, output } = await lanyard.run(["import", file, ...zone]);
  expect([status, output]).toEqual([1, ""]);
  expect(reason.trimEnd().split("\n")).toEqual([
    expect.stringContaining(
      "No column with the start was found in this table. Understood: “Title” → title, “Room” → room.",
    ),
  ]);
});

test("columns that were chosen in the window are taken", async () => {
  const headings = ["Alef", "Bet", "Gimel"];
  await lanyard.json(["events"]);
  const store = openTestStore({ file: join(lanyard.data, "lanyard.db") });
  store.columnMappings.keep(headings, [
    { heading: "Gimel", column: "title" },
    { heading: "Bet", column: "start" },
  ]);
  store.close();
  const file = lanyard.file("boats.csv", "Alef;Bet;Gimel\nWood;2027-05-01 9:00;Knots\n");
  expect(await lanyard.json(["import", file, ...zone])).toMatchObject({
    sessions: 1,
    warnings: [{ code: "columns-remembered" }, { code: "ends-guessed" }],
  });
  expect(await lanyard.json(["search", "Knots"])).toHaveLength(1);
});
