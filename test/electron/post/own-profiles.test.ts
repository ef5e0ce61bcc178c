import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { inspectProfile } from "#electron/post/profile/inspect-profile.ts";
import { profileText } from "#electron/post/profile/profile-text.ts";
import { builtInProfile } from "#electron/post/profile/profiles.ts";
import { readProfile } from "#electron/post/profile/read-profile.ts";
import { postProfile } from "#shared/post.ts";
import { hostileTitles } from "#test/support/hostile-posts.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";

test.each(postProfile.options)("%s can be copied: its text is the same profile", (name) => {
  expect(readProfile(profileText(name))).toEqual({ ...builtInProfile(name), signs: [], homes: [] });
});

describe("What is wrong with a profile is told with its place", () => {
  const hugo = profileText("hugo");
  test.each([
    ["name: [", 1, "Flow sequence"],
    ["name: a\nfile: b\n  c: d", 2, "Nested mappings"],
    [hugo.replace("anchors: attribute", "anchors: everywhere"), 18, "anchors: Invalid option"],
    [hugo.replace("pictures:", "pictuers:"), 7, "pictuers: a profile has no such key"],
    [hugo.replace(/^pictures:.*\n/m, ""), 1, "pictures: it is missing"],
    [hugo.replace("value: date", "value: dates"), 14, "matter.keys.1.value: Invalid option"],
    [hugo.replace(/file: .*/, "file: ../x.md"), 6, "file: a path inside the target folder"],
    ["", 1, "expected object"],
    ["- a\n- b", 1, "Invalid input: expected object"],
  ])("case %#", (text, line, reason) => {
    expect(inspectProfile(text)).toMatchObject({
      problem: { line, reason: expect.stringContaining(reason) },
    });
  });

  test("line and column lead to the value", () => {
    const found = inspectProfile(hugo.replace("value: date", "value: dates"));
    if (!("problem" in found)) throw new Error("nothing was found");
    const { line, column } = found.problem;
    expect(hugo.split("\n")[line - 1]?.slice(column - 1)).toMatch(/^date/);
  });
});

/** The front matter of a post that passed its checks. */
async function matterOf(title: string, quotes: string): Promise<string> {
  const { store, eventId } = storeWithEvent();
  const ownProfile = profileText("hexo").replace("quotes: double", `quotes: ${quotes}`);
  const options = { title, ownProfile, tags: [title.slice(0, 40)] };
  const post = await exportPost(
    store,
    { eventId, shape: "wrap-up", profile: "markdown", options, now: testNow },
    { isThere: () => false },
  );
  expect(post.problems).toEqual([]);
  return /^---\n([^]*?)\n---\n/.exec(post.files.map(textOfFile)[0] ?? "")?.[1] ?? "";
}

describe.each(["double", "single", "needed"] as const)("Front matter with quotes: %s", (quotes) => {
  test.each([...hostileTitles, "Plain words", "off", "No", "1_000", "a\u0085b", "tab\there"])(
    "reads back %j",
    async (title) => {
      const matter = await matterOf(title, quotes);
      const old = parse(matter, { version: "1.1" });
      expect(parse(matter)).toMatchObject({ published: false, title: old.title });
    },
  );
});

test.each([
  ["double", 'title: "Plain words"'],
  ["single", "title: 'Plain words'"],
  ["needed", "title: Plain words"],
] as const)("With quotes: %s a plain title stands as %s", async (quotes, line) => {
  expect(await matterOf("Plain words", quotes)).toContain(line);
});
