import { describe, expect, test } from "vitest";
import { z } from "zod";
import { calendarText } from "#test/support/calendar-text.ts";
import {
  text,
  eventJson,
  eventPageJson,
  sessionJson,
  boats,
  useCommandLine,
} from "#test/support/command-line-of-boats.ts";

const { lanyard, importing, sessions, withBoats, refused } = useCommandLine();

describe("events and sessions", () => {
  test("are lists, empty ones too", async () => {
    expect(await lanyard.json(["events"])).toEqual([]);
    expect(await lanyard.json(["search", "boats"])).toEqual([]);
    await withBoats();
    expect(z.array(eventJson).parse(await lanyard.json(["events"]))).toMatchObject([
      {
        name: "Boat Talks 2026",
        zone: "Europe/Lisbon",
        startsOn: "2026-12-01",
        endsOn: "2026-12-02",
        sessions: 4,
        notes: 0,
      },
    ]);
  });

  test("come by start, cancelled ones included, or of one day", async () => {
    await withBoats();
    expect((await sessions()).map((one) => [one.startsAt, one.day, one.title, one.status])).toEqual(
      [
        ["2026-12-01T09:00:00+00:00", "2026-12-01", "Boats", "scheduled"],
        ["2026-12-01T11:00:00+00:00", "2026-12-01", "Buses", "scheduled"],
        ["2026-12-02T00:30:00+00:00", "2026-12-01", "Cheese", "scheduled"],
        ["2026-12-02T09:00:00+00:00", "2026-12-02", "Tea", "cancelled"],
      ],
    );
    expect(await sessions("--day", "2026-12-02")).toHaveLength(1);
    expect(await sessions("--day", "2027-01-01")).toEqual([]);
  });

  test("an event is changed field by field, and printed as it is then", async () => {
    await withBoats();
    const name = "Boat Talks 2026";
    const changed = await lanyard.json([
      "event",
      name,
      "--name",
      "Boats!",
      "--place",
      "Porto",
      "--zone",
      "Europe/Berlin",
      "--starts",
      "2026-11-30",
      "--ends",
      "2026-12-03",
    ]);
    expect(
      eventJson
        .extend({ place: text, dayStartsAt: z.string(), parentId: text })
        .strict()
        .parse(changed),
    ).toMatchObject({
      name: "Boats!",
      place: "Porto",
      zone: "Europe/Berlin",
      startsOn: "2026-11-30",
      endsOn: "2026-12-03",
    });
    expect(await lanyard.json(["event", "boats!", "--place", "", "--starts="])).toMatchObject({
      place: null,
      startsOn: "2026-12-01",
    });
    await importing(["-", "--into", "Boats!"], calendarText(boats));
    await importing(["-"], calendarText([{ uid: "p", title: "P" }], { name: "Harbour Week" }));
    const parent = eventPageJson.parse(await lanyard.json(["event", "Harbour Week"]));
    expect(await lanyard.json(["event", "Boats!", "--parent", "Harbour Week"])).toMatchObject({
      parentId: parent.id,
    });
    expect(await refused(1, ["event", "Harbour Week", "--parent", "Boats!"])).toMatch(/itself/);
    expect(await refused(1, ["event", "Nowhere"])).toContain("Nowhere");
  });

  test("a name that two events have is refused with their ids", async () => {
    await importing(["-"], calendarText([{ uid: "1", title: "A" }]));
    await importing(["-"], calendarText([{ uid: "2", title: "B" }]));
    expect(await refused(1, ["sessions", "--event", "Boat Talks 2026"])).toMatch(/2 events/);
  });

  test("show has the abstract as Markdown", async () => {
    const ids = await withBoats();
    const page = sessionJson.extend({ abstract: text }).strict();
    expect(page.parse(await lanyard.json(["show", ids["Boats"] ?? ""])).abstract).toBe(
      "All about **oars**.\n",
    );
    expect(page.parse(await lanyard.json(["show", ids["Buses"] ?? ""])).abstract).toBeNull();
    const { output } = await lanyard.run(["show", ids["Boats"] ?? ""]);
    expect(output).toMatch(/^Boats\nAda Brook\n2026-12-01 09:00–10:00, Quay\n\nAll about/);
  });
});
