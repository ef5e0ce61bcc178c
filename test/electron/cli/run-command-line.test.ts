import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { v7 } from "uuid";
import { openStore } from "#electron/store/open-store.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";
import { testNow } from "#test/support/store.ts";

const uuid = z.uuid();
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
const text = z.string().nullable();
const warning = z.strictObject({ code: z.string(), message: z.string(), where: text });
const importJson = z.strictObject({
  event: z.strictObject({ id: uuid.nullable(), name: z.string(), zone: z.string() }),
  sessions: z.int(),
  speakers: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  notesAffected: z.int(),
  warnings: z.array(warning),
});
const eventJson = z.strictObject({
  id: uuid,
  name: z.string(),
  zone: z.string(),
  startsOn: text,
  endsOn: text,
  sessions: z.int(),
  notes: z.int(),
});
const eventPageJson = eventJson
  .extend({ place: text, dayStartsAt: z.string(), parentId: text })
  .strict();
const sessionJson = z.strictObject({
  id: uuid,
  title: z.string(),
  kind: z.string(),
  startsAt: time,
  endsAt: time,
  day: z.iso.date(),
  room: text,
  track: text,
  speakers: z.array(z.strictObject({ name: z.string(), affiliation: text })),
  url: text,
  slidesUrl: text,
  videoUrl: text,
  plan: text,
  attendance: text,
  rating: z.int().nullable(),
  status: z.enum(["scheduled", "cancelled", "gone"]),
  hasNote: z.boolean(),
});
const noteJson = z.strictObject({
  markdown: z.string(),
  savedAt: time.nullable(),
  revision: z.int(),
});

const boats = [
  {
    uid: "1",
    title: "Boats",
    room: "Quay",
    speakers: ["Ada Brook"],
    text: "All about <b>oars</b>.",
  },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T003000", end: "20261202T010000" },
  { uid: "4", title: "Tea", start: "20261202T090000", isCancelled: true },
];

let lanyard: CommandLine;

beforeEach(() => {
  lanyard = commandLineHere();
});
afterEach(() => lanyard.remove());

const file = (name: string, content: string): string => lanyard.file(name, content);
const importing = async (args: string[], input?: string) =>
  importJson.parse(await lanyard.json(["import", ...args], input));
const sessions = async (...args: string[]) =>
  z
    .array(sessionJson)
    .parse(await lanyard.json(["sessions", "--event", "Boat Talks 2026", ...args]));
const set = async (...args: string[]) => sessionJson.parse(await lanyard.json(args));
async function withBoats(): Promise<Record<string, string>> {
  await importing([file("boats.ics", calendarText(boats))]);
  return Object.fromEntries((await sessions()).map((one) => [one.title, one.id]));
}
/** One line on stderr, nothing on stdout, no trace of the code. */
async function refused(status: 1 | 2, args: string[], input?: string): Promise<string> {
  const run = await lanyard.run(args, input === undefined ? {} : { input });
  expect({ args, ...run }).toMatchObject({ args, status, output: "" });
  expect(run.reason).toMatch(/^lanyard: [^\n]+\n$/);
  expect(run.reason).not.toMatch(/\.(?:ts|cjs|js):\d|Internal error/);
  return run.reason;
}
const content = (): string =>
  createHash("sha256")
    .update(readFileSync(join(lanyard.data, "lanyard.db")))
    .digest("hex");

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

describe("what the person says", () => {
  test("is set, printed and taken back", async () => {
    const { Boats: id = "" } = await withBoats();
    expect(await set("rate", id, "4")).toMatchObject({ id, rating: 4 });
    expect(await set("mark", id, "left-early")).toMatchObject({
      rating: 4,
      attendance: "left-early",
    });
    expect(await set("plan", "--json", id, "must")).toMatchObject({ plan: "must" });
    expect(await set("rate", id, "0")).toMatchObject({ rating: null });
    expect(await set("mark", id, "none")).toMatchObject({ attendance: null });
    expect(await set("plan", id, "none")).toMatchObject({ plan: null });
    for (const [command, value] of [
      ["rate", "3"],
      ["mark", "attended"],
      ["plan", "maybe"],
    ] as const) {
      expect(
        await refused(1, [command, uuid.parse("00000000-0000-7000-8000-000000000000"), value]),
      ).toMatch(/session/);
      expect(await refused(2, [command, id, "7"])).toMatch(/7/);
    }
  });

  test("notes are Markdown, of a session, a day or a part, with the time in the event's zone", async () => {
    const { Boats: id = "" } = await withBoats();
    const markdown =
      '# Oars\n\n- [x] round\n- [ ] flat\n\nSee [this](https://example.org/ "x") and <b>that</b>.\n';
    const note = async (args: string[], input?: string) =>
      noteJson.parse(await lanyard.json(["note", ...args], input));
    expect(await note([id])).toEqual({ markdown: "", savedAt: null, revision: 0 });
    await lanyard.json(["event", "Boat Talks 2026", "--zone", "America/St_Johns"]);
    const path = file("note.md", markdown);
    const saved = await note([id, "--set", path]);
    expect(saved).toMatchObject({ savedAt: "2026-03-24T09:30:00-02:30", revision: 1 });
    expect(saved.markdown).toContain("- [x] round");
    expect(saved.markdown).toContain("\\<b>that");
    expect((await lanyard.run(["note", id])).output).toBe(saved.markdown);
    // What was printed is what can be set again.
    expect((await note([id, "--set", "-"], saved.markdown)).markdown).toBe(saved.markdown);

    const event = ["--event", "Boat Talks 2026"];
    expect(await note([...event, "--day", "2026-12-01", "--set", "-"], "A day")).toMatchObject({
      revision: 1,
    });
    expect(await note(["--set", "-", "--part", "conclusion", ...event], "The end")).toMatchObject({
      revision: 1,
    });
    expect((await note([...event, "--part", "conclusion"])).markdown).toBe("The end\n");
    expect((await note([...event, "--part", "before"])).markdown).toBe("");
    expect(await lanyard.json(["event", "Boat Talks 2026"])).toMatchObject({ notes: 3 });
    expect((await sessions()).find((one) => one.id === id)?.hasNote).toBe(true);
    expect((await note([id, "--set", "-"], "")).markdown).toBe("");
    expect((await sessions()).find((one) => one.id === id)?.hasNote).toBe(false);
  });

  test("a note needs one target", async () => {
    const { Boats: id = "" } = await withBoats();
    for (const args of [
      ["note"],
      ["note", "--event", "Boat Talks 2026"],
      ["note", id, "--event", "Boat Talks 2026", "--day", "2026-12-01"],
      ["note", "--event", "Boat Talks 2026", "--day", "2026-12-01", "--part", "before"],
      ["note", "--event", "Boat Talks 2026", "--day", "yesterday"],
      ["note", "--event", "Boat Talks 2026", "--part", "middle"],
    ]) {
      expect(await refused(2, args)).not.toBe("");
    }
    expect(await refused(1, ["note", id, "--set", "none.md"])).toContain("none.md");
  });

  test("is found by search, best first and not more than asked for", async () => {
    const { Boats: id = "", Tea: tea = "" } = await withBoats();
    await lanyard.json(["note", tea, "--set", "-"], "Boats were mentioned");
    const hits = await lanyard.json(["search", "boats"]);
    const hit = z.strictObject({
      sessionId: uuid.nullable(),
      eventId: uuid,
      title: z.string(),
      field: z.string(),
      snippet: z.string(),
    });
    expect(
      z
        .array(hit)
        .parse(hits)
        .map((one) => [one.sessionId, one.field]),
    ).toEqual([
      [id, "title"],
      [tea, "note"],
    ]);
    expect(await lanyard.json(["search", "boats", "--limit", "1"])).toHaveLength(1);
    for (const words of ['"', "NEAR(", "*", "a:b", "-x", "%", "((("]) {
      expect(await lanyard.json(["search", "--json", "--", words])).toBeInstanceOf(Array);
    }
  });
});

describe("export", () => {
  const wrapUp = ["export", "--event", "Boat Talks 2026", "--shape", "wrap-up", "--profile"];

  test("writes the post, and tells its files and counts", async () => {
    const { Boats: id = "" } = await withBoats();
    await lanyard.json(["note", id, "--set", "-"], "Oars **matter**.");
    const out = join(lanyard.folder, "blog/drafts");
    const exported = z
      .strictObject({
        files: z.array(z.string()),
        sessions: z.int(),
        images: z.int(),
        warnings: z.int(),
      })
      .parse(await lanyard.json([...wrapUp, "markdown", "--out", out]));
    expect(exported).toMatchObject({ sessions: 1, images: 0, warnings: 0 });
    expect(exported.files).toHaveLength(1);
    const post = readFileSync(join(out, exported.files[0] ?? ""), "utf8");
    expect(post).toMatch(/^---\n/);
    expect(post).toContain("### Boats - Ada Brook\n\nOars **matter**.");
    expect(await refused(1, [...wrapUp, "markdown", "--out", out])).toContain("--overwrite");
    expect(await lanyard.json([...wrapUp, "markdown", "--out", out, "--overwrite"])).toEqual(
      exported,
    );
  });

  test("takes every shape and option, and checks what is in a folder", async () => {
    const { Boats: id = "" } = await withBoats();
    await lanyard.json(["note", id, "--set", "-"], "Oars ==matter==.\n\n---\n\nNot this.");
    const out = join(lanyard.folder, "blog");
    const template = file(
      "mine.liquid",
      "{% for session in sessions %}\n## {{ session.title }}: {{ facts.episode }}\n\n{{ session.note }}\n{% endfor %}",
    );
    const asked = ["export", "--event", "Boat Talks 2026", "--shape", "highlights", "--out", out];
    await lanyard.json([
      ...asked,
      "--profile",
      "hugo",
      "--toml",
      "--published",
      "--title",
      "Mine",
      "--notes",
      "to-mark",
      "--fact",
      "episode=7",
      "--template",
      template,
      "--session",
      id,
      "--tags",
      "a",
      "b",
    ]);
    const path = "content/posts/boat-talks-2026-highlights/index.md";
    const post = readFileSync(join(out, path), "utf8");
    expect(post).toMatch(/^\+\+\+\ntitle = "Episode 7: Mine"\ndate = [\d-]+\ndraft = false\ntags/);
    expect(post).toContain("## Boats: 7 {#boats-7}\n\nOars **matter**.\n");
    expect(post).not.toContain("Not this");
    expect(await lanyard.json(["export", "--check", out])).toEqual({
      ok: true,
      files: 1,
      problems: [],
    });
    file(join("blog", path), "[x](#gone)");
    expect(await lanyard.run(["export", "--check", out])).toEqual({
      status: 1,
      output: `${path}: The link #gone leads to no heading.\n1 files checked, 1 problems.\n`,
      reason: "lanyard: Not every post can be published as it is.\n",
    });
    const broken = file("broken.liquid", "a\n{{ nothing }}");
    const wrong = [...asked, "--profile", "html", "--template", broken];
    expect(await refused(1, wrong)).toContain("Line 2, column 4");
    mkdirSync(join(lanyard.data, "post-templates"));
    file("data/post-templates/By name.liquid", "Kept under a name.");
    expect((await lanyard.run(["template"])).output).toMatch(/\ntable\nBy name\n$/);
    expect((await lanyard.run(["template", "By name"])).output).toBe("Kept under a name.\n");
    expect(await refused(1, ["template", "Nothing"])).toContain("no template Nothing");
    await lanyard.json([...asked, "--profile", "html", "--template", "By name"]);
    expect(readFileSync(join(out, "boat-talks-2026-highlights.html"), "utf8")).toContain(
      "under a name",
    );
    expect(await refused(2, [...asked, "--profile", "html", "--fact", "x=y"])).toContain("name");
    expect(await refused(1, [...asked, "--profile", "pdf"])).toContain("printed by a browser");
  });

  test("needs to be told what, how and where", async () => {
    await withBoats();
    expect(await refused(2, [...wrapUp, "markdown"])).toContain("--out");
    expect(await refused(2, [...wrapUp, "papyrus", "--out", "x"])).toContain("papyrus");
    expect(await refused(2, ["export", "--event", "x", "--out", "x"])).toContain("--shape");
    const inTheWay = file("in-the-way", "x");
    expect(await refused(1, [...wrapUp, "markdown", "--out", inTheWay])).toContain("in-the-way");
  });
});

describe("check", () => {
  test("finds a used store sound, and leaves other files alone", async () => {
    await withBoats();
    file("data/notes of mine.txt", "x");
    expect(await lanyard.json(["check"])).toEqual({ ok: true, problems: [] });
  });

  test("says what is wrong with status 1", async () => {
    mkdirSync(lanyard.data);
    file("data/lanyard.db", "This is no database. ".repeat(500));
    const { status, output, reason } = await lanyard.run(["check", "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ ok: false, problems: [expect.any(String)] });
    expect(reason).toMatch(/^lanyard: [^\n]+\n$/);
  });
});

describe("the form", () => {
  test("wrong usage is status 2 with a reason, help is status 0", async () => {
    for (const args of [
      [],
      ["nonsense"],
      ["events", "extra"],
      ["events", "--nonsense"],
      ["sessions"],
      ["rate"],
      ["search"],
      ["search", "x", "--limit", "many"],
      ["import", "x", "--format", "pdf"],
      ["import"],
    ]) {
      expect(await refused(2, args)).not.toBe("");
    }
    expect(await lanyard.run(["--help"])).toMatchObject({ status: 0, reason: "" });
    expect(await lanyard.run(["import", "--help"])).toMatchObject({ status: 0, reason: "" });
  });

  test("hostile titles stay text, in JSON and on a terminal", async () => {
    const titles = [
      "\u001b[2Jgone",
      "a\u009b31mred",
      '"}],"x',
      "<script>alert(1)</script>",
      "\u202Egnihton",
      "__proto__",
    ];
    await importing(
      ["-"],
      calendarText(titles.map((title, at) => ({ uid: `${at}`, title: `x${title}` }))),
    );
    const listed = (await sessions()).map((one) => one.title).toSorted();
    expect(listed).toContain("x<script>alert(1)</script>");
    expect(listed).toContain('x"}],"x');
    for (const args of [
      ["sessions", "--event", "Boat Talks 2026"],
      ["sessions", "--event", "Boat Talks 2026", "--json"],
    ]) {
      const { output } = await lanyard.run(args);
      expect(output.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe("the trash", () => {
  test("is listed, and gives an event back with its notes", async () => {
    expect(await lanyard.json(["trash"])).toEqual([]);
    const event = "Boat Talks 2026";
    await withBoats();
    await lanyard.json(
      ["note", "--event", event, "--part", "conclusion", "--set", "-"],
      "The end.",
    );
    const store = openStore({
      file: join(lanyard.data, "lanyard.db"),
      now: () => testNow,
      newId: v7,
      busyTimeout: 0,
    });
    store.events.remove(store.events.named(event).id);
    store.close();
    expect(await lanyard.json(["events"])).toEqual([]);
    const listed = z
      .array(
        z.strictObject({
          id: uuid,
          kind: z.literal("event"),
          title: z.literal("Boat Talks 2026"),
          eventId: z.null(),
          sessions: z.literal(4),
          notes: z.literal(1),
          removedAt: time,
          file: z.null(),
          of: z.null(),
        }),
      )
      .parse(await lanyard.json(["trash"]));
    const id = listed[0]?.id ?? "";
    expect((await lanyard.run(["trash"])).output).toContain(id);
    expect(await lanyard.json(["restore", id])).toEqual(listed[0]);
    expect(await lanyard.json(["note", "--event", event, "--part", "conclusion"])).toMatchObject({
      markdown: "The end.\n",
    });
    expect(await refused(1, ["restore", id])).toContain("not in the trash any more");
    expect(await refused(2, ["restore"])).not.toBe("");
  });
});
