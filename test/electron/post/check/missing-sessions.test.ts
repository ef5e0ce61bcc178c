import { describe, expect, test } from "vitest";
import { missingSessions } from "#electron/post/check/missing-sessions.ts";
import { composeDocuments } from "#electron/post/compose-documents.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { treeFor } from "#electron/post/profile/write-out.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { postShape, type PostOptionsGiven, type PostShape } from "#shared/post.ts";
import { attend, type AttendedEvent, type SeenSession } from "#test/support/attended-event.ts";
import { aPictureBody } from "#test/support/picture-body.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const HOUR = 3_600_000;

interface Told extends Omit<SeenSession, "startsAt"> {
  /** Instead of words its note is a picture. */
  picture?: { alt: string; caption: string };
}

const attended = (sessions: readonly Told[], parts: AttendedEvent["parts"] = {}) => {
  const store = openTestStore();
  const rows = sessions.map(({ picture: _picture, ...one }, at): SeenSession => ({
    mark: "attended",
    ...one,
    startsAt: testNow + at * HOUR,
  }));
  const eventId = attend(store, { event: { name: "Boats" }, sessions: rows, parts });
  for (const { id: sessionId, startsAt } of store.sessions.list(eventId)) {
    const picture = sessions[(Date.parse(startsAt) - testNow) / HOUR]?.picture;
    if (picture === undefined) continue;
    const body = aPictureBody("0".repeat(64), picture.caption, picture.alt);
    store.notes.replace({ of: "session", sessionId }, body);
  }
  return { store, eventId };
};

/** When the sessions begin, in hours after the first, that a text lacks. */
function lacking(
  sessions: readonly Told[],
  text: string,
  shape: PostShape = "wrap-up",
  options: PostOptionsGiven = {},
): number[] {
  const { store, eventId } = attended(sessions);
  const { context } = composeDocuments(store, { eventId, shape, options, now: testNow });
  return missingSessions(context, [readMarkdown(text, { html: true })]).map(
    ({ row }) => (Date.parse(row.startsAt) - testNow) / HOUR,
  );
}

/** What is wrong with the post of an event. */
const told = async (
  sessions: readonly Told[],
  shape: PostShape,
  options: PostOptionsGiven = {},
  parts: AttendedEvent["parts"] = {},
): Promise<string[]> => {
  const { store, eventId } = attended(sessions, parts);
  const request = { eventId, shape, options, profile: "markdown", now: testNow } as const;
  const { problems } = await exportPost(store, request, { isThere: () => false });
  return problems.map(({ message }) => message);
};

describe("The count of sessions in a post", () => {
  const twice = [{ title: "Lightning talks", note: "Fast." }, { title: "Lightning talks" }];

  test("takes a session as told by its title or by its note's first words", () => {
    expect(lacking([{ title: "Sails" }], "### Sails - Ada")).toEqual([]);
    expect(lacking([{ title: "Sails", note: "Wind." }], "Wind.")).toEqual([]);
    expect(lacking([{ title: "Sails", note: "Wind." }], "Nothing of it.")).toEqual([0]);
  });

  test("wants two sessions of one title to be told twice", () => {
    const both = "- [Lightning talks](#a)\n\n### Lightning talks\n\nFast.\n\n### Lightning talks\n";
    const one = "- [Lightning talks](#a)\n\n### Lightning talks\n\nFast.\n";
    expect(lacking(twice, both)).toEqual([]);
    expect(lacking(twice, one)).toEqual([1]);
    expect(lacking([{ title: "Tea" }, { title: "Tea" }], "### Tea\n")).toEqual([1]);
    const rows = "| Tea | x |\n|-|-|\n| Tea | y |";
    expect(lacking([{ title: "Tea" }, { title: "Tea" }], rows, "table")).toEqual([]);
  });

  test("does not take a longer title for a shorter one", () => {
    const three = [{ title: "Welcome" }, { title: "Welcome" }, { title: "Welcome back" }];
    expect(lacking(three, "### Welcome\n\n### Welcome back\n")).toEqual([1]);
    expect(lacking(three, "### Welcome\n\n### Welcome back\n\n### Welcome\n")).toEqual([]);
  });

  test("takes a note without a letter as said where no title stands above notes", async () => {
    const bare = [{ title: "Sails", picture: { alt: "", caption: "" } }];
    for (const sessions of [bare, [{ title: "Sails", note: "🎉" }], [...bare, ...bare]]) {
      expect(await told(sessions, "highlights")).toEqual([]);
    }
    expect(lacking(bare, "Nothing of it.")).toEqual([0]);
    expect(lacking([...bare, ...bare], "### Sails\n")).toEqual([1]);
  });

  test("finds a note that begins with a picture in Hugo's figure", () => {
    for (const picture of [
      { alt: "A sail", caption: "" },
      { alt: "", caption: 'It "flaps" \\o/' },
    ]) {
      const { store, eventId } = attended([{ title: "Wind", picture }]);
      const request = { eventId, shape: "highlights", now: testNow } as const;
      const { context, documents } = composeDocuments(store, request);
      const hugo = { anchors: "github", html: true, figure: true, reader: "goldmark" } as const;
      const trees = documents.map((one) => treeFor(hugo, one));
      expect(trees).toMatchObject([{ children: [{ type: "html" }] }]);
      expect(missingSessions(context, trees)).toEqual([]);
    }
  });

  test("counts rows and paragraphs where the sessions are those, whatever the introduction's headings", async () => {
    const introduction = "# Lightning talks\n\nAll of them.";
    const both = [{ title: "Lightning talks" }, { title: "Lightning talks" }];
    for (const shape of ["table", "show-notes", "highlights"] as const) {
      const options: PostOptionsGiven = { choice: { from: "all" } };
      expect(await told(both, shape, options, { introduction })).toEqual([]);
    }
    const one = "## Lightning talks\n\n| Lightning talks |\n|-|\n";
    expect(lacking(both, one, "table")).toEqual([1]);
  });

  test("counts whatever there is more of in a post by a template of one's own", () => {
    const both = [{ title: "Tea" }, { title: "Tea" }];
    const own = { template: "{{ introduction }}" };
    expect(lacking(both, "Tea\n\nTea\n", "wrap-up", own)).toEqual([]);
    expect(lacking(both, "# Tea\n\n# Tea\n\nTea\n", "table", own)).toEqual([]);
    expect(lacking(both, "# Tea\n\nTea\n", "wrap-up", own)).toEqual([1]);
    const bare = [{ title: "Sails", picture: { alt: "", caption: "" } }];
    expect(lacking(bare, "Nothing of it.", "wrap-up", own)).toEqual([]);
  });

  test.each(postShape.options)("holds for %s with titles alike, notes or none", async (shape) => {
    const sessions = [
      { title: "Lightning talks", note: "Fast.", rating: 5, plan: "must" as const, tags: ["a"] },
      { title: "Lightning talks", note: "Faster.", rating: 5, plan: "must" as const, tags: ["b"] },
      { title: "Lightning talks", plan: "must" as const },
      { title: "Keynote", note: "On ==knots== and\n\nropes.", rating: 4, plan: "must" as const },
      { title: "Keynote", note: "Only ropes.", rating: 5, plan: "maybe" as const },
    ];
    const given: PostOptionsGiven[] = [
      {},
      { notes: "highlights" },
      { choice: { from: "all" } },
      { choice: { from: "attended" }, facts: { links: "- [x](https://example.org)" } },
    ];
    for (const options of given) expect(await told(sessions, shape, options)).toEqual([]);
  });
});
