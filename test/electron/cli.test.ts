import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { type BuiltCommandLine, buildCommandLine } from "#test/support/build-command-line.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { type CommandLine, spawnedCommandLine } from "#test/support/run-command-line.ts";

let built: BuiltCommandLine;
let lanyard: CommandLine;

beforeAll(async () => {
  built = await buildCommandLine();
});
afterAll(() => built.remove());
beforeEach(() => {
  lanyard = spawnedCommandLine(built.cli);
});
afterEach(() => lanyard.remove());

const name = "Boat Talks 2026";
const calendar = (count: number, length = 0): string =>
  calendarText(
    Array.from({ length: count }, (_, at) => ({
      uid: `${at}`,
      title: `Talk ${at} ${"x".repeat(length)}`,
    })),
  );
const listed = async () =>
  z
    .array(z.object({ id: z.string(), hasNote: z.boolean(), rating: z.int().nullable() }))
    .parse(await lanyard.json(["sessions", "--event", name]));

test("the built command line imports, lists and refuses", async () => {
  expect(await lanyard.json(["import", "-"], calendar(2))).toMatchObject({ added: 2 });
  expect(await listed()).toHaveLength(2);
  const { status, output, reason } = await lanyard.run(["show", "nothing"]);
  expect({ status, output }).toEqual({ status: 1, output: "" });
  expect(reason).toMatch(/^lanyard: [^\n]+\n$/);
  expect(await lanyard.run(["show"])).toMatchObject({ status: 2 });
});

test("two that import the same new schedule at the same time make one event", async () => {
  await lanyard.json(["events"]);
  const all = calendar(400);
  const [one, two] = await Promise.all(
    [1, 2].map(() => lanyard.run(["import", "-", "--json"], { input: all })),
  );
  expect([one?.status, two?.status]).toEqual([0, 0]);
  expect(await lanyard.json(["events"])).toHaveLength(1);
  expect(await listed()).toHaveLength(400);
});

test("--data stands before or after the command, and wins over LANYARD_DATA", async () => {
  const other = join(lanyard.folder, "other");
  await lanyard.json(["--data", other, "import", "-"], calendar(1));
  expect(existsSync(lanyard.data)).toBe(false);
  // Relative to where the command is run.
  expect(await lanyard.json(["events", "--data=other"])).toHaveLength(1);
  expect(await lanyard.json(["events"])).toEqual([]);
});

test("LANYARD_NOW sets the clock", async () => {
  await lanyard.json(["import", "-"], calendar(1));
  const [session] = await listed();
  const { output } = await lanyard.run(["note", session?.id ?? "", "--set", "-", "--json"], {
    input: "Afloat",
    env: { LANYARD_NOW: "2026-12-01T12:00:00Z" },
  });
  expect(JSON.parse(output)).toEqual({
    markdown: "Afloat\n",
    savedAt: "2026-12-01T12:00:00+00:00",
    revision: 1,
  });
});

test("a reader who stops early is no fault", async () => {
  await lanyard.json(["import", "-"], calendar(2000, 400));
  const child = spawn(
    process.execPath,
    [built.cli, "sessions", "--event", name, "--json", "--data", lanyard.data],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let reason = "";
  child.stderr.on("data", (chunk: Buffer) => void (reason += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  expect({ status, reason }).toEqual({ status: 0, reason: "" });
});

test("several writers at once lose nothing", async () => {
  await lanyard.json(["import", "-"], calendar(4));
  const ids = (await listed()).map((one) => one.id);
  await Promise.all(
    ids.flatMap((id) => [
      lanyard.json(["note", id, "--set", "-"], `Note of ${id}`),
      lanyard.json(["rate", id, "5"]),
    ]),
  );
  expect((await listed()).every((one) => one.hasNote && one.rating === 5)).toBe(true);
  expect(await lanyard.json(["check"])).toEqual({ ok: true, problems: [] });
});
