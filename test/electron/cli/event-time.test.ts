import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { calendarText } from "#test/support/calendar-text.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";

let lanyard: CommandLine;
beforeEach(() => void (lanyard = commandLineHere()));
afterEach(() => lanyard.remove());

const name = "Boat Talks 2026";
const utc = (zone: string | null = null) =>
  calendarText([{ uid: "a", title: "Knots", start: "20261201T090000Z", end: "20261201T100000Z" }], {
    name,
    zone,
  });
const startOf = async (): Promise<string | undefined> => {
  const listed = await lanyard.json(["sessions", "--event", name]);
  return z.array(z.object({ startsAt: z.string() })).parse(listed)[0]?.startsAt;
};
const setZone = (...args: string[]) => lanyard.json(["event", name, "--zone", ...args]);

test("a zone that is not known is asked for, with the guess from the city", async () => {
  const text = utc().replaceAll(
    "SUMMARY",
    "LOCATION:Deck 1\\, Amsterdam\\, Netherlands\r\nSUMMARY",
  );
  const refused = await lanyard.run(["import", "-"], { input: text });
  expect(refused).toMatchObject({ status: 1, output: "" });
  expect(refused.reason).toContain("By “Amsterdam” it would be --zone Europe/Amsterdam.");
  const other = await lanyard.run(["import", "-", "--dry-run"], { input: utc() });
  expect(other.reason).toContain("Give it with --zone, such as --zone Europe/Amsterdam.");
});

test("a zone is changed with the instants staying, or the clock on the wall, and an update keeps to it", async () => {
  await lanyard.json(["import", "-", "--zone", "Europe/Amsterdam"], utc());
  await setZone("Europe/London");
  expect(await startOf()).toBe("2026-12-01T09:00:00+00:00");
  await setZone("Europe/Amsterdam", "--keep", "instants");
  await setZone("Europe/London", "--keep", "wall");
  expect(await startOf()).toBe("2026-12-01T10:00:00+00:00");
  expect(await lanyard.json(["import", "-"], utc())).toMatchObject({ changed: 0, unchanged: 1 });
  expect(await startOf()).toBe("2026-12-01T10:00:00+00:00");
});

test("--keep without a zone, or of something else, is wrong usage", async () => {
  await lanyard.json(["import", "-"], utc("Europe/Lisbon"));
  expect(await lanyard.run(["event", name, "--keep", "wall"])).toMatchObject({ status: 2 });
  expect(await lanyard.run(["event", name, "--zone", "UTC", "--keep", "days"])).toMatchObject({
    status: 2,
  });
});

test("the day boundary is shown and set", async () => {
  const night = calendarText(
    [{ uid: "n", title: "Night", start: "20261201T053000", end: "20261201T060000" }],
    { name },
  );
  await lanyard.json(["import", "-"], night);
  expect(await lanyard.json(["event", name])).toMatchObject({ dayStartsAt: "04:00" });
  expect(await lanyard.json(["event", name, "--day-starts", "06:00"])).toMatchObject({
    dayStartsAt: "06:00",
    startsOn: "2026-11-30",
  });
  expect((await lanyard.run(["event", name])).output).toMatch(/Days begin\s+06:00/);
  for (const wrong of ["24:00", "6", "06:60", "soon"]) {
    expect(await lanyard.run(["event", name, "--day-starts", wrong])).toMatchObject({ status: 2 });
  }
});

test("what takes whole days stands on the day it begins on, and is said so", async () => {
  const text = calendarText(
    [
      { uid: "d", title: "Exhibition", start: "20261201", end: "20261202" },
      { uid: "e", title: "Hack room", start: "20261201T000000", end: "20261203T000000" },
      { uid: "f", title: "Party", start: "20261202T003000", end: "20261202T020000" },
    ],
    { name },
  ).replaceAll(/:(\d{8})\r/g, ";VALUE=DATE:$1\r");
  await lanyard.json(["import", "-"], text);
  const { output } = await lanyard.run(["sessions", "--event", name, "--day", "2026-12-01"]);
  const lines = output.trim().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^2026-12-01 {2}all day +\S+ {2}Exhibition$/),
    expect.stringMatching(/^2026-12-01 {2}all day to 2026-12-02 .*Hack room$/),
    expect.stringMatching(/^2026-12-01 {2}00:30–02:00 .*Party$/),
  ]);
});
