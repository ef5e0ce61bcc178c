import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { calendarText } from "#test/support/calendar-text.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";
import { severalPath } from "#test/support/several-files.ts";

let lanyard: CommandLine;
beforeEach(() => {
  lanyard = commandLineHere();
});
afterEach(() => lanyard.remove());

const zone = ["--zone", "Europe/Berlin"];
const talks = severalPath("talks.csv");
const people = severalPath("people.csv");
const speakersOf = async (event: string) =>
  z
    .array(z.object({ speakers: z.array(z.object({ affiliation: z.string().nullable() })) }))
    .parse(await lanyard.json(["sessions", "--event", event]))
    .map(({ speakers }) => speakers.map(({ affiliation }) => affiliation));

const quay = (count: number): string =>
  calendarText(
    Array.from({ length: count }, (_, at) => ({
      uid: `quay-${at}`,
      title: `Talk ${at}`,
      start: `20261201T1${at}0000`,
    })),
  );

test("several files make one event, in whatever order they are named", async () => {
  const first = await lanyard.json(["import", people, talks, ...zone]);
  expect(first).toMatchObject({
    event: { name: "Talks", zone: "Europe/Berlin" },
    sessions: 3,
    speakers: 3,
    added: 3,
  });
  expect(Object.keys(z.object({}).loose().parse(first))).toEqual([
    "event",
    "sessions",
    "speakers",
    "added",
    "changed",
    "removed",
    "unchanged",
    "notesAffected",
    "warnings",
  ]);
  expect(await speakersOf("Talks")).toEqual([["Owl Trust", "Reed & Daughters"], [null], []]);
  expect(await lanyard.json(["import", talks, people, "--into", "Talks"])).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 3,
  });
  expect(await lanyard.json(["changes", "Talks"])).toMatchObject([
    { location: `${people}\n${talks}`, format: "csv" },
  ]);
  expect((await lanyard.run(["changes", "Talks"])).output).toContain("From people.csv, talks.csv.");
});

test("the same file twice is one file", async () => {
  await lanyard.json(["import", talks, talks, ...zone]);
  expect(await lanyard.json(["changes", "Talks"])).toMatchObject([{ location: talks }]);
});

test("a list of speakers alone says what is missing, or fills in those of its event", async () => {
  const alone = await lanyard.run(["import", people]);
  expect([alone.status, alone.output]).toEqual([1, ""]);
  expect(alone.reason.trimEnd()).toBe(
    "lanyard: This is a list of 3 speakers. Import it together with the sessions, or into the event they belong to. Name all its files, or the event with --into.",
  );
  await lanyard.json(["import", talks, ...zone]);
  expect(await lanyard.json(["import", people])).toMatchObject({
    sessions: 0,
    speakers: 3,
    changed: 1,
    removed: 0,
  });
  expect(await speakersOf("Talks")).toEqual([["Owl Trust", "Reed & Daughters"], [null], []]);
});

test("a part of an event removes nothing with --keep-missing, and a line says so without it", async () => {
  await lanyard.json(["import", lanyard.file("all.ics", quay(9))]);
  const part = lanyard.file("mine.ics", quay(2));
  const refused = await lanyard.run(["import", part]);
  expect(refused.status).toBe(1);
  expect(refused.reason).toContain(
    "Add --keep-missing to only add and update, or --yes to remove them all the same.",
  );
  expect(await lanyard.json(["import", part, "--keep-missing"])).toMatchObject({
    removed: 0,
    unchanged: 2,
    warnings: [],
  });
  expect(await lanyard.json(["events"])).toMatchObject([{ sessions: 9 }]);
});

test("--parent makes a new event part of another", async () => {
  const parent = z
    .object({ event: z.object({ id: z.string() }) })
    .parse(await lanyard.json(["import", lanyard.file("all.ics", quay(9))]));
  const day = lanyard.file(
    "day.ics",
    calendarText([{ uid: "d", title: "Knots" }], { name: "Knot Day" }),
  );
  const under = ["--parent", "Boat Talks 2026"];
  await lanyard.json(["import", day, ...under, "--dry-run"]);
  await lanyard.json(["import", day, ...under]);
  expect(await lanyard.json(["event", "Knot Day"])).toMatchObject({ parentId: parent.event.id });
  expect(await lanyard.json(["import", day, ...under])).toMatchObject({ changed: 0, warnings: [] });
  expect((await lanyard.run(["import", day, "--parent", "Nowhere"])).status).toBe(1);
});

test("several sources have to be files, and not too many", async () => {
  for (const args of [
    [talks, "https://example.org/speakers.json"],
    [talks, "-"],
    Array.from({ length: 21 }, (_, at) => `${at}.ics`),
  ]) {
    const { status, reason } = await lanyard.run(["import", ...args]);
    expect(status).toBe(2);
    expect(reason).toMatch(/have to be files|At most 20 files/);
  }
  expect((await lanyard.run(["import"])).status).toBe(2);
  const { status, reason } = await lanyard.run(["import", talks, "nowhere.csv"]);
  expect([status, reason]).toEqual([1, expect.stringContaining("There is no file nowhere.csv")]);
});
