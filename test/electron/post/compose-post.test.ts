import { describe, expect, test } from "vitest";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { headingsOf, nodesOf, readPost, wordsIn } from "#test/support/note-text-post.ts";
import { compose, postOf, write } from "#test/support/one-note-post.ts";
import { storeWithEvent } from "#test/support/store.ts";

describe("What is in a post", () => {
  test("sessions with a note or attended, left early or not; no others", () => {
    const marks = ["attended", "left-early", "skipped", "watch-later", "watched", null] as const;
    const { store, eventId, sessionIds } = storeWithEvent(
      marks.map((mark, index) =>
        anAddedSession(
          { title: `Talk ${mark}`, startsAt: Date.UTC(2026, 2, 24, index) },
          `uid-${index}`,
        ),
      ),
    );
    for (const [index, mark] of marks.entries()) store.sessions.mark(sessionIds[index] ?? "", mark);
    const titles = (): string[] =>
      headingsOf(readPost(compose(store, eventId).markdown)).flatMap(
        (one) => /^### (\S+ \S+)/.exec(one)?.[1] ?? [],
      );
    expect(titles()).toEqual(["Talk attended", "Talk left-early"]);
    store.notes.replace(ofSession(sessionIds[4] ?? ""), aBody("Seen at home."));
    store.notes.replace(ofSession(sessionIds[5] ?? ""), aBody(""));
    expect(titles()).toEqual(["Talk attended", "Talk left-early", "Talk watched"]);
  });

  test("a day with a note alone, and no day without anything; the first is Day One", () => {
    const { store, eventId, sessionIds } = storeWithEvent([
      anAddedSession(
        { startsAt: Date.UTC(2026, 2, 23, 9), endsAt: Date.UTC(2026, 2, 23, 10) },
        "a",
      ),
      anAddedSession(
        { startsAt: Date.UTC(2026, 2, 26, 9), endsAt: Date.UTC(2026, 2, 26, 10) },
        "b",
      ),
    ]);
    write(store, { of: "day", eventId, day: "2026-03-24" }, "Rain.");
    store.sessions.mark(sessionIds[1] ?? "", "attended");
    expect(
      headingsOf(readPost(compose(store, eventId).markdown)).filter((one) => one.startsWith("## ")),
    ).toEqual(["## Day One - Tuesday", "## Day Two - Thursday"]);
  });

  test("nothing but a warning for an event without notes", () => {
    const { store, eventId } = storeWithEvent();
    const post = compose(store, eventId);
    expect(post.markdown).toBe("");
    expect(post).toMatchObject({ sessions: 0, words: 0 });
    expect(post.warnings.map(({ code }) => code)).toEqual(["no-sessions"]);
  });

  test("more than twenty days are counted in figures", () => {
    const { store, eventId } = storeWithEvent();
    for (let day = 1; day <= 22; day += 1) {
      write(store, { of: "day", eventId, day: `2026-05-${String(day).padStart(2, "0")}` }, "x");
    }
    const days = headingsOf(readPost(compose(store, eventId).markdown));
    expect(days.slice(18)).toEqual([
      "## Day Nineteen - Tuesday",
      "## Day Twenty - Wednesday",
      "## Day 21 - Thursday",
      "## Day 22 - Friday",
    ]);
  });
});

describe("Notes in a post", () => {
  test("have their headings under the one they stand under, six at most, empty ones gone", () => {
    const { store, eventId, sessionIds } = storeWithEvent();
    const note = "## A\n\n#### B\n\n###### C\n\n#\n\n> # D";
    for (const target of [
      { of: "event", eventId, part: "introduction" },
      { of: "event", eventId, part: "before" },
      { of: "day", eventId, day: "2026-03-24" },
    ] as const) {
      write(store, target, note);
    }
    write(store, ofSession(sessionIds[0] ?? ""), "# A\n\n### B\n\n##### C");
    expect(headingsOf(readPost(compose(store, eventId).markdown))).toEqual([
      "## A",
      "### B",
      "#### C",
      "## D",
      "## Pre-Conference Activities",
      "### A",
      "#### B",
      "#### C",
      "### D",
      "## Day One - Tuesday",
      "### A",
      "#### B",
      "#### C",
      "### D",
      "### Service meshes without tears - Grace Okafor, Contoso",
      "#### A",
      "##### B",
      "##### C",
    ]);
  });

  test("keep tasks, code, quotes and every word, and bring no HTML but their highlights", () => {
    const note = [
      "Some *text* with ==marks==, ~~strikes~~ and `code`. Also https://example.org/a_b?c=1, bare.",
      "- [ ] open\n- [x] done",
      "> a quote\n> <script>alert('quoted')</script>",
      "````md\n```\n</title> --> ]]>\n```\n````",
      "<b>bold?</b> </title> --> ]]> <!-- x --> [link](javascript:alert) <% erb %>",
      "| a | b |\n|---|---|\n| 1 | 2 |",
      "line one\\\nline two\\\n\\\nline four",
    ].join("\n\n");
    const post = postOf(note, {});
    const tree = readPost(post.markdown);
    expect(nodesOf(tree, "html").map(({ value }) => value)).toEqual(["<mark>", "</mark>"]);
    expect(nodesOf(tree, "listItem").flatMap(({ checked }) => checked ?? [])).toEqual([
      false,
      true,
    ]);
    expect(nodesOf(tree, "code")).toMatchObject([
      { lang: "md", value: "```\n</title> --> ]]>\n```" },
    ]);
    expect(nodesOf(tree, "link").map(({ url }) => url)).toContain("https://example.org/a_b?c=1");
    expect(nodesOf(tree, "table")).toHaveLength(1);
    expect(post.markdown).toContain("line one  \nline two\\\n\\\nline four");
    const said = wordsIn(
      nodesOf(tree, "text")
        .map(({ value }) => value)
        .join(" "),
    );
    for (const word of wordsIn(note.replaceAll(/```|javascript:alert/g, "")).filter(
      (one) => one !== "code" && one !== "md" && one !== "title",
    )) {
      expect(said).toContain(word);
    }
  });

  test("are not read as templates by a blog, but for their code, which is told", () => {
    const post = postOf("{{ site }} {% raw %} {{{ x }}} {{< y >}} {: .z}\n\n`{{ in_code }}`", {});
    const withoutCode = post.markdown.replaceAll(/`[^`]*`/g, "");
    expect(withoutCode).not.toMatch(/\{[{%:]/);
    expect(nodesOf(readPost(post.markdown), "text").map(({ value }) => value)).toContain(
      "{{ site }} {% raw %} {{{ x }}} {{< y >}} {: .z}",
    );
    expect(post.warnings.map(({ code }) => code)).toEqual(["template-in-code"]);
  });

  test("whose first line is a rule do not look like front matter", () => {
    const { store, eventId } = storeWithEvent();
    write(store, { of: "event", eventId, part: "introduction" }, "---\n\nadmin: true\n\n---");
    expect(compose(store, eventId).markdown).toBe("***\n\nadmin: true\n\n***\n");
  });
});

describe("Warnings", () => {
  test("name talks without speakers, cancelled ones and those without a note", () => {
    const post = postOf("x", { speakers: [], status: "cancelled" }, { kind: "film", speakers: [] });
    expect(post.warnings.map(({ code }) => code)).toEqual(["no-speakers", "cancelled", "no-note"]);
  });

  test("name a note with two versions", () => {
    const { store, eventId, sessionId } = storeWithEvent();
    store.notes.replace(ofSession(sessionId), aBody("theirs"));
    expect(() =>
      store.notes.save({ target: ofSession(sessionId), body: aBody("ours"), baseRevision: 0 }),
    ).toThrow("changed elsewhere");
    const post = compose(store, eventId);
    expect(post.warnings.map(({ code }) => code)).toEqual(["conflict"]);
    expect(post.markdown).toContain("theirs");
  });
});
