import { describe, expect, test } from "vitest";
import { missingSessions } from "#electron/post/check/missing-sessions.ts";
import { composeDocuments } from "#electron/post/compose-documents.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { postShape, type PostOptionsGiven, type PostShape } from "#shared/post.ts";
import { attend, type SeenSession } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const HOUR = 3_600_000;

const attended = (sessions: readonly Omit<SeenSession, "startsAt">[]) => {
  const store = openTestStore();
  const rows = sessions.map((one, at): SeenSession => ({
    mark: "attended",
    ...one,
    title: one.title,
    startsAt: testNow + at * HOUR,
  }));
  return { store, eventId: attend(store, { event: { name: "Boats" }, sessions: rows }) };
};

/** When the sessions begin, in hours after the first, that a text lacks. */
function lacking(sessions: readonly Omit<SeenSession, "startsAt">[], text: string): number[] {
  const { store, eventId } = attended(sessions);
  const request = { eventId, shape: "wrap-up", now: testNow } as const;
  const { context } = composeDocuments(store, request);
  return missingSessions(context, [readMarkdown(text, { html: true })]).map(
    ({ row }) => (Date.parse(row.startsAt) - testNow) / HOUR,
  );
}

/** What is wrong with the post of an event. */
const told = async (
  sessions: readonly Omit<SeenSession, "startsAt">[],
  shape: PostShape,
  options: PostOptionsGiven,
): Promise<string[]> => {
  const { store, eventId } = attended(sessions);
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
    expect(
      lacking([{ title: "Tea" }, { title: "Tea" }], "| Tea | x |\n|-|-|\n| Tea | y |"),
    ).toEqual([]);
  });

  test("does not take a longer title for a shorter one", () => {
    const three = [{ title: "Welcome" }, { title: "Welcome" }, { title: "Welcome back" }];
    expect(lacking(three, "### Welcome\n\n### Welcome back\n")).toEqual([1]);
    expect(lacking(three, "### Welcome\n\n### Welcome back\n\n### Welcome\n")).toEqual([]);
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
