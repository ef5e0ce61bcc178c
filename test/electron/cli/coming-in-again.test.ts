import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { loggedImport } from "#shared/import-log.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { type FeedServer, startFeedServer } from "#test/support/feed-server.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";

const boats = [
  { uid: "1", title: "Boats", start: "20251201T090000", speakers: ["Ada Brook"] },
  { uid: "2", title: "Buses", start: "20251201T110000" },
  { uid: "3", title: "Cheese", start: "20251202T090000" },
];
const first = calendarText(boats);
const second = calendarText([
  ...boats.slice(0, 2),
  { uid: "4", title: "Tea", start: "20251202T110000" },
]);
const event = "Boat Talks 2026";

let lanyard: CommandLine;
let server: FeedServer;

beforeEach(async () => {
  lanyard = commandLineHere();
  server = await startFeedServer({ text: first, etag: '"one"' });
});
afterEach(async () => {
  await lanyard.remove();
  await server.stop();
});

const row = z.object({ id: z.uuid(), title: z.string() });
const rows = async (...args: string[]) =>
  z.array(row).parse(await lanyard.json(["sessions", "--event", event, ...args]));
const titles = async (...args: string[]) => (await rows(...args)).map(({ title }) => title);
const warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  where: z.string().nullable(),
});
const refreshed = z.array(
  z.strictObject({
    source: z.strictObject({ id: z.uuid(), format: z.string(), location: z.string() }),
    unmodified: z.boolean().nullable(),
    added: z.int(),
    changed: z.int(),
    removed: z.int(),
    unchanged: z.int().nullable(),
    notesAffected: z.literal(0),
    warnings: z.array(warning),
    failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  }),
);
const refresh = async (...args: string[]) =>
  refreshed.parse(await lanyard.json(["refresh", event, ...args]));

describe("refresh", () => {
  test("reads an event's address again, when it has changed", async () => {
    await lanyard.json(["import", server.address]);
    expect(await refresh()).toMatchObject([{ unmodified: true, unchanged: 3, failure: null }]);
    server.publish({ text: second, etag: '"two"' });
    expect(await refresh("--dry-run")).toMatchObject([{ added: 1, removed: 1 }]);
    expect(await titles()).toEqual(["Boats", "Buses", "Cheese"]);
    expect(await refresh()).toMatchObject([{ unmodified: false, added: 1, removed: 1 }]);
    expect(await titles()).toEqual(["Boats", "Buses", "Tea"]);
    const { status, output } = await lanyard.run(["refresh", event]);
    expect([status, output]).toEqual([
      0,
      `${server.address}: not modified since it was last read.\n`,
    ]);
  });

  test("without a network is no failure: it says so and changes nothing", async () => {
    await lanyard.json(["import", server.address]);
    await server.stop();
    expect(await refresh()).toMatchObject([
      { unmodified: null, added: 0, failure: { code: "network" } },
    ]);
    const { status, output, reason } = await lanyard.run(["refresh", event]);
    expect({ status, reason }).toEqual({ status: 0, reason: "" });
    expect(output).toMatch(/could not be reached\. .*Nothing was changed\.\n$/);
    expect(await titles()).toEqual(["Boats", "Buses", "Cheese"]);
  });

  test("that would remove more than half is refused without --yes", async () => {
    await lanyard.json(["import", server.address]);
    server.publish({ text: calendarText(boats.slice(0, 1)) });
    const { status, reason } = await lanyard.run(["refresh", event]);
    expect([status, reason]).toEqual([1, expect.stringMatching(/^lanyard: [^\n]+--yes[^\n]+\n$/)]);
    expect(await titles()).toHaveLength(3);
    expect(await refresh("--yes")).toMatchObject([{ removed: 2 }]);
  });

  test("of an event without an address is refused in a sentence", async () => {
    await lanyard.json(["import", lanyard.file("boats.ics", first)]);
    const { status, reason } = await lanyard.run(["refresh", event]);
    expect([status, reason]).toEqual([1, expect.stringContaining("no source with a web address")]);
  });
});

describe("undo-import", () => {
  test("brings back what the last import removed, and leaves what is yours", async () => {
    await lanyard.json(["import", lanyard.file("boats.ics", first)]);
    const [boat] = await rows();
    const note = lanyard.file("note.md", "Oars.\n");
    await lanyard.json(["note", boat?.id ?? "", "--set", note]);
    const before = await rows();
    await lanyard.json(["import", lanyard.file("boats.ics", second)]);
    expect(await lanyard.json(["undo-import", event])).toEqual({
      event: { id: z.uuid().parse(eventIdOf(await lanyard.json(["events"]))), name: event },
      restored: 1,
      changed: 0,
      removed: 1,
      kept: 0,
      eventRemoved: false,
    });
    expect(await rows()).toEqual(before);
    expect(await lanyard.json(["note", boat?.id ?? ""])).toMatchObject({ markdown: "Oars.\n" });
    const again = await lanyard.run(["undo-import", event]);
    expect([again.status, again.reason]).toEqual([1, expect.stringContaining("no import to undo")]);
    expect(await lanyard.json(["check"])).toEqual({ ok: true, problems: [] });
  });

  test("of the import that made the event removes it, unless something of yours is in it", async () => {
    await lanyard.json(["import", lanyard.file("boats.ics", first)]);
    const [boat] = await rows();
    await lanyard.json(["plan", boat?.id ?? "", "must"]);
    const refused = await lanyard.run(["undo-import", event]);
    expect([refused.status, refused.reason]).toEqual([1, expect.stringContaining("of yours")]);
    await lanyard.json(["plan", boat?.id ?? "", "none"]);
    expect(await lanyard.json(["undo-import", event])).toMatchObject({ eventRemoved: true });
    expect(await lanyard.json(["events"])).toEqual([]);
  });
});

const eventIdOf = (events: unknown): unknown => z.array(row.partial()).parse(events)[0]?.id;

describe("changes", () => {
  test("tells each import newest first, and writes the log to a file", async () => {
    await lanyard.json(["import", lanyard.file("boats.ics", first)]);
    await lanyard.json(["import", lanyard.file("boats.ics", second)]);
    const log = z.array(loggedImport.strict()).parse(await lanyard.json(["changes", event]));
    expect(log.map(({ counts }) => counts)).toEqual([
      { added: 1, changed: 0, removed: 1 },
      { added: 3, changed: 0, removed: 0 },
    ]);
    expect(log[0]?.changes.map(({ kinds }) => kinds)).toEqual([["gone"], ["new"]]);
    const { output } = await lanyard.run(["changes", event]);
    expect(output).toContain("- **Tea**: new");
    const out = join(lanyard.folder, "log.md");
    await lanyard.json(["changes", event, "--out", out]);
    expect(readFileSync(out, "utf8")).toBe(output);
    const taken = await lanyard.run(["changes", event, "--out", out]);
    expect([taken.status, taken.reason]).toEqual([1, expect.stringContaining("--overwrite")]);
    await lanyard.json(["changes", event, "--out", out, "--overwrite"]);
  });
});

describe("sessions --lacking-recording", () => {
  test("lists what was attended, is over, and has no video link yet", async () => {
    await lanyard.json(["import", lanyard.file("boats.ics", first)]);
    const [boat, bus] = await rows();
    await lanyard.json(["mark", boat?.id ?? "", "attended"]);
    await lanyard.json(["mark", bus?.id ?? "", "skipped"]);
    expect(await titles("--lacking-recording")).toEqual(["Boats"]);
  });
});
