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
