import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { exportReport } from "#shared/export-report.ts";
import { useCommandLine } from "#test/support/command-line-of-boats.ts";

const { lanyard, file, withBoats, refused } = useCommandLine();

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
        report: exportReport,
        problems: z.array(z.unknown()),
      })
      .parse(await lanyard.json([...wrapUp, "markdown", "--out", out]));
    expect(exported).toMatchObject({ sessions: 1, images: 0, warnings: 0, problems: [] });
    expect(exported.report).toMatchObject({ sessions: { wanted: 1, said: 1 }, keys: 3 });
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
      pictures: 0,
      anchors: 0,
      links: 0,
      problems: [],
    });
    file(join("blog", path), "[x](#gone)");
    expect(await lanyard.run(["export", "--check", out])).toEqual({
      status: 1,
      output: `${path}, line 1: The link #gone leads to no heading. Lead the link to a heading of the post, or give each place an id of its own.\n1 files checked, 1 problems.\n`,
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
