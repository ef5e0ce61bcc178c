import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { calendarText } from "#test/support/calendar-text.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";

let lanyard: CommandLine;
let plans: string;
beforeEach(async () => {
  lanyard = commandLineHere();
  const boats = [
    { uid: "1", title: "Boats" },
    { uid: "2", title: "Tea", start: "20261201T110000" },
  ];
  await lanyard.json(["import", lanyard.file("boats.ics", calendarText(boats))]);
  const listed = z
    .array(z.looseObject({ id: z.string() }))
    .parse(await lanyard.json(["sessions", "--event", "Boat Talks 2026"]));
  plans = listed[0]?.id ?? "";
});
afterEach(() => lanyard.remove());

const out = (name: string): string => join(lanyard.folder, name);
const exporting = (format: string, file: string, ...more: string[]) =>
  lanyard.run(["export-event", "boat talks 2026", "--format", format, "--out", file, ...more]);

describe("export-event", () => {
  test("writes a calendar of what is planned, and says what it wrote", async () => {
    const path = out("plan.ics");
    expect(await exporting("icalendar-planned", path)).toMatchObject({
      status: 1,
      reason: "lanyard: No session of “Boat Talks 2026” is planned yet.\n",
    });
    await lanyard.json(["plan", plans, "must"]);
    expect(await exporting("icalendar-planned", path)).toEqual({
      status: 0,
      output: `${path}: 1 session of “Boat Talks 2026”.\n`,
      reason: "",
    });
    expect(readCalendar(readFileSync(path, "utf8"))).toMatchObject([
      { uid: plans, title: "Boats", start: Date.UTC(2026, 11, 1, 9), priority: 1 },
    ]);
  });

  test.each(["icalendar", "schedule-json", "lanyard"])(
    "prints what it wrote as %s",
    async (format) => {
      const path = out("file");
      const request = ["export-event", "Boat Talks 2026", "--format", format, "--out", path];
      expect(await lanyard.json(request)).toEqual({ file: path, format, sessions: 2, missing: [] });
      expect(existsSync(path)).toBe(true);
    },
  );

  test("leaves a file of that name alone unless it is told otherwise", async () => {
    const path = lanyard.file("a.ics", "mine");
    expect(await exporting("icalendar", path)).toMatchObject({
      status: 1,
      reason: expect.stringContaining("Add --overwrite to replace it."),
    });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect((await exporting("icalendar", path, "--overwrite")).status).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^BEGIN:VCALENDAR/);
  });

  test("needs a format it knows", async () => {
    expect((await exporting("pdf", out("x"))).status).toBe(2);
  });
});

describe("import of a file of an event", () => {
  test("brings it to another data folder with its notes, and refuses it where it is", async () => {
    await lanyard.run(["note", plans, "--set", lanyard.file("note.md", "Oars **first**.\n")]);
    await lanyard.json(["rate", plans, "5"]);
    const path = out("boats.json");
    await exporting("lanyard", path);
    expect(await lanyard.run(["import", path])).toMatchObject({
      status: 1,
      output: "",
      reason: expect.stringMatching(/^lanyard: “Boat Talks 2026” is here already/),
    });
    expect(await lanyard.run(["import", path, "--into", "Boat Talks 2026"])).toMatchObject({
      status: 1,
      reason: expect.stringContaining("--into"),
    });

    const there = ["--data", join(lanyard.folder, "there")];
    const counts = { sessions: 2, speakers: 0, added: 2, changed: 0, removed: 0, unchanged: 0 };
    const told = { ...counts, notesAffected: 0, warnings: [] };
    const event = { name: "Boat Talks 2026", zone: "Europe/Lisbon" };
    expect(await lanyard.json([...there, "import", path, "--dry-run"])).toEqual({
      event: { ...event, id: null },
      ...told,
    });
    expect(await lanyard.json([...there, "events"])).toEqual([]);
    expect(await lanyard.json([...there, "import", path])).toMatchObject({ event, ...told });
    expect(await lanyard.json([...there, "show", plans])).toMatchObject({
      title: "Boats",
      rating: 5,
    });
    expect(await lanyard.json([...there, "note", plans])).toMatchObject({
      markdown: "Oars **first**.\n",
      revision: 1,
    });
    expect(await lanyard.json([...there, "check"])).toEqual({ ok: true, problems: [] });

    const again = out("again.json");
    const request = ["export-event", "Boat Talks 2026", "--format", "lanyard", "--out", again];
    await lanyard.json([...there, ...request]);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(path, "utf8"));
  });
});
