import { describe, expect, test } from "vitest";
import { calendarText } from "#test/support/calendar-text.ts";
import { useCommandLine } from "#test/support/command-line-of-boats.ts";

const { lanyard, importing, sessions, refused } = useCommandLine();

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
