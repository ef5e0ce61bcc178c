import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calendarText } from "#test/support/calendar-text.ts";
import { boats, useCommandLine } from "#test/support/command-line-of-boats.ts";

const { lanyard, file, importing, sessions, withBoats, refused, content } = useCommandLine();

describe("import", () => {
  test("makes an event from a file, and the same file again writes not a byte", async () => {
    const path = file("boats.ics", calendarText(boats));
    const first = await importing([path]);
    expect(first).toMatchObject({
      event: { name: "Boat Talks 2026", zone: "Europe/Lisbon" },
      sessions: 4,
      speakers: 1,
      added: 4,
      changed: 0,
      removed: 0,
      unchanged: 0,
      notesAffected: 0,
      warnings: [],
    });
    const before = content();
    expect(await importing([path])).toEqual({ ...first, added: 0, unchanged: 4 });
    expect(content()).toBe(before);
  });

  test("reads standard input, and an address", async () => {
    const text4 = calendarText(boats);
    expect(await importing(["-"], text4)).toMatchObject({ added: 4 });
    const server = createServer((request, response) => {
      response.statusCode = request.url === "/boats.ics" ? 200 : 404;
      response.end(text4);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    try {
      expect(await importing([`http://127.0.0.1:${port}/boats.ics`])).toMatchObject({
        unchanged: 4,
      });
      expect(await refused(1, ["import", `http://127.0.0.1:${port}/none`])).toContain("404");
    } finally {
      server.close();
    }
  });

  test("needs a zone from somewhere", async () => {
    const path = file("boats.ics", calendarText(boats, { zone: null }));
    expect(await refused(1, ["import", path])).toContain("--zone");
    expect(await refused(1, ["import", path, "--dry-run"])).toContain("--zone");
    expect(await refused(2, ["import", path, "--zone", "Mars/Olympus"])).toContain("Mars/Olympus");
    expect(await lanyard.json(["events"])).toEqual([]);
    expect(await importing([path, "--zone", "Europe/Rome"])).toMatchObject({
      event: { zone: "Europe/Rome" },
    });
  });

  test("--dry-run tells and writes nothing", async () => {
    const path = file("boats.ics", calendarText(boats));
    expect(await importing([path, "--dry-run"])).toMatchObject({ event: { id: null }, added: 4 });
    expect(await lanyard.json(["events"])).toEqual([]);
  });

  test("that would remove more than half needs --yes", async () => {
    await withBoats();
    const path = file("one.ics", calendarText(boats.slice(0, 1)));
    expect(await refused(1, ["import", path])).toContain("--yes");
    expect(await importing([path, "--dry-run"])).toMatchObject({
      removed: 3,
      warnings: [{ code: "would-remove-many" }],
    });
    expect(await sessions()).toHaveLength(4);
    expect(await importing(["--yes", path])).toMatchObject({ removed: 3, unchanged: 1 });
  });

  test("--into updates the event that is named, whatever the source is called", async () => {
    await withBoats();
    const other = calendarText([{ uid: "x", title: "Oars" }, ...boats.slice(1)], { name: "Other" });
    const { event } = await importing(["-", "--into", "boat talks 2026"], other);
    expect(event.name).toBe("Boat Talks 2026");
    expect(await refused(1, ["import", "-", "--into", "Nowhere"], other)).toContain("Nowhere");
  });

  test("a pair that is unsure is kept apart, with the note on the old one", async () => {
    const ids = await withBoats();
    await lanyard.json(["note", ids["Buses"] ?? "", "--set", "-"], "About buses");
    const moved = calendarText(
      [boats[0], boats[2], boats[3], { title: "Buses", start: "20261202T150000" }].filter(
        (one) => one !== undefined,
      ),
    );
    expect(await importing(["-"], moved)).toMatchObject({
      added: 1,
      removed: 1,
      warnings: [{ code: "unsure-match", where: "Buses" }],
    });
    const buses = (await sessions()).filter((one) => one.title === "Buses");
    expect(buses.map((one) => [one.id === ids["Buses"], one.status, one.hasNote])).toEqual([
      [true, "gone", true],
      [false, "scheduled", false],
    ]);
  });

  test("says what is wrong with what it was given, and changes nothing", async () => {
    mkdirSync(join(lanyard.folder, "folder"));
    const cases: [string[], RegExp][] = [
      [["import", join(lanyard.folder, "folder")], /folder/],
      [["import", join(lanyard.folder, "none.ics")], /none\.ics/],
      [["import", file("empty.ics", "")], /empty/],
      [["import", file("page.html", "<html><body>Hello</body></html>")], /schedule/],
      [["import", file("cut.ics", calendarText(boats).slice(0, 300))], /line|ends/i],
      [["import", "http://127.0.0.1:9/x.ics"], /127\.0\.0\.1/],
    ];
    for (const [args, reason] of cases) expect(await refused(1, args)).toMatch(reason);
    expect(await lanyard.json(["events"])).toEqual([]);
  });
});
