import { describe, expect, test } from "vitest";
import { z } from "zod";
import { uuid, noteJson, useCommandLine } from "#test/support/command-line-of-boats.ts";

const { lanyard, file, sessions, set, withBoats, refused } = useCommandLine();

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

  test("tags are added, listed and taken off, and choose what is exported", async () => {
    const { Boats: id = "", Tea: tea = "" } = await withBoats();
    const tagged = async (...args: string[]) =>
      z
        .looseObject({ id: uuid, tags: z.array(z.string()) })
        .parse(await lanyard.json(["tag", ...args]));
    expect((await tagged(id)).tags).toEqual([]);
    expect(await tagged(id, "#oars", "Öl & rope")).toMatchObject({
      id,
      title: "Boats",
      tags: ["oars", "Öl & rope"],
    });
    // Once, letter case aside, and as it was written first.
    expect((await tagged(id, "Oars", "tar")).tags).toEqual(["oars", "tar", "Öl & rope"]);
    expect((await tagged(tea, "OARS")).tags).toEqual(["OARS"]);
    expect((await lanyard.run(["tag", id])).output).toContain("\noars, tar, Öl & rope\n");
    expect(await lanyard.json(["tag", "--event", "Boat Talks 2026"])).toEqual([
      { tag: "oars", sessions: 2 },
      { tag: "Öl & rope", sessions: 1 },
      { tag: "tar", sessions: 1 },
    ]);
    // Accents make other words, as `export --tagged` chooses; the bytes of an accent do not.
    expect((await tagged(tea, "ol & Rope", "O\u0308L & Rope", "öl & rope")).tags).toHaveLength(3);
    expect(await lanyard.json(["tag", "--event", "Boat Talks 2026"])).toEqual([
      { tag: "oars", sessions: 2 },
      { tag: "ol & Rope", sessions: 1 },
      { tag: "Öl & rope", sessions: 2 },
      { tag: "tar", sessions: 1 },
    ]);
    expect((await tagged(id, "wind", "--remove", "TAR", "#Öl & rope")).tags).toEqual([
      "oars",
      "wind",
    ]);
    expect(await refused(1, ["tag", id, "new", "--remove", "tar"])).toContain(
      "no tag “tar”. It has: oars, wind.",
    );
    expect((await tagged(id)).tags).toEqual(["oars", "wind"]);
    const many = Array.from({ length: 101 }, (_, at) => `t${at}`);
    expect(await refused(1, ["tag", id, ...many])).toContain("100 tags at most");
    expect(await refused(1, ["tag", uuid.parse("00000000-0000-7000-8000-000000000000")])).toMatch(
      /session/,
    );
    for (const args of [[], ["--event", "Boat Talks 2026", "--remove", "x"], [id, ""]]) {
      expect(await refused(2, ["tag", ...args])).not.toBe("");
    }
    const out = file("posts", "");
    const table = ["--shape", "table", "--profile", "markdown", "--choose", "all"];
    const wish = ["--event", "Boat Talks 2026", "--tagged", "wind", "--out", `${out}-of`];
    expect(await lanyard.json(["export", ...table, ...wish])).toMatchObject({ sessions: 1 });
    const accent = ["--event", "Boat Talks 2026", "--tagged", "OL & rope", "--out", `${out}-ol`];
    expect(await lanyard.json(["export", ...table, ...accent])).toMatchObject({ sessions: 1 });
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
